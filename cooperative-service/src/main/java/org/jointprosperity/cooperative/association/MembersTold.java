package org.jointprosperity.cooperative.association;

/** Another number of members 成员数 is told of an organisation. */
public record MembersTold(Organisation before, Organisation after) {}
