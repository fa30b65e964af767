/** What a county lays down for trade: the grades of its products, and its policy of tolerance, grace and penalties. */
package org.jointprosperity.cooperative.standard;
