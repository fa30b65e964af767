/** A service as small as can be, on which the chassis is tried: notes of a place, their changes announced, and a listener. */
package org.jointprosperity.chassis.note;
