/** 公开目录: which content is disclosed at which level, in what rhythm, to whom, on what legal basis; as dated data. */
package org.jointprosperity.evaluation.disclosure.catalogue;
