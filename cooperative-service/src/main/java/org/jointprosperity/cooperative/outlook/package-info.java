/** Industry chains 产业链 as a base or an enterprise sees them: who leads, who helps, who is carried along. */
package org.jointprosperity.cooperative.outlook;
