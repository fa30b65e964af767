/** 会后事项: what meetings give offices, branches and persons to do, until when, and whether it is done. */
package org.jointprosperity.evaluation.followup;
