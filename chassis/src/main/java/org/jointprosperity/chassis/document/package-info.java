/** What the API document says of every operation alike: its problems, keys, versions and scopes. */
package org.jointprosperity.chassis.document;
