/** Keycloak from its distribution, with the realm of {@code deploy/keycloak}. */
package org.jointprosperity.launcher.keycloak;
