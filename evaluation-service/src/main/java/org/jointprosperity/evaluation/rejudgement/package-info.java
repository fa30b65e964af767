/** 重新裁定: what past meetings would have come to under a rule pack, kept as a record that changes no meeting. */
package org.jointprosperity.evaluation.rejudgement;
