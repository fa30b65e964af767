/** Industry associations 产业协会 and farmers' cooperatives 农民专业合作社. */
package org.jointprosperity.cooperative.association;
