/** Support by policy 政策扶持: who gave what to whom, with money or in kind. */
package org.jointprosperity.cooperative.support;
