/** Pages for paper 打印件. */
package org.jointprosperity.cooperative.paper;
