/** What bases can bring forth 产能: of which product how much a year, from a day on. */
package org.jointprosperity.cooperative.capacity;
