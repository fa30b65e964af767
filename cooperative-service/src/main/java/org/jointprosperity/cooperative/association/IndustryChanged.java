package org.jointprosperity.cooperative.association;

/** 产业有变: an organisation turned to another industry; told in the transaction of the change, which whoever minds it may refuse. */
public record IndustryChanged(Organisation before, Organisation after) {}
