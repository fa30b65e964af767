/** 会议表单: what is asked of a meeting. */
package org.jointprosperity.evaluation.meeting.form;
