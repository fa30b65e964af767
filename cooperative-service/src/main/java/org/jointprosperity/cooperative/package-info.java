/** Who produces together: associations and cooperatives, bases, demonstration households. */
package org.jointprosperity.cooperative;
