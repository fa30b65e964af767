package org.jointprosperity.cooperative.compliance;

/**
 * An organisation that is a member 单位成员.
 *
 * @param unitKind ORGAN, INSTITUTION or ENTERPRISE where the registry told it, else null
 */
public record Body(String creditCode, String unitKind) {}
