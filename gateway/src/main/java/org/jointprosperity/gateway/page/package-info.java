/** What a browser sees first: the start in progress, then the welcome page. */
package org.jointprosperity.gateway.page;
