/** 代码表: parts of the programme that the report counts but does not name, to be named by each county, dated. */
package org.jointprosperity.evaluation.code;
