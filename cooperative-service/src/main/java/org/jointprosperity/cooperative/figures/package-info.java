/** The published numbers of this service, each a dated query with its rows. */
package org.jointprosperity.cooperative.figures;
