package org.jointprosperity.cooperative.membership;

import org.jointprosperity.cooperative.association.Organisation;

/** 名册有变: something was written that the law may judge otherwise; told once for each command, in its transaction. */
public record RegisterChanged(Organisation organisation) {}
