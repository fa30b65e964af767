/** One API document and one console for all services. */
package org.jointprosperity.gateway.document;
