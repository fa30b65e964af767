/** The demonstration county 示范县: signing in, uploading its rosters, comparing its figures. */
package org.jointprosperity.launcher.county;
