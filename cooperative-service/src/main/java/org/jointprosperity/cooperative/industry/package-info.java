/** The county's industries 产业 and in what their herds are counted. */
package org.jointprosperity.cooperative.industry;
