/** 记名问卷: the one door by which whoever is asked reads an appraisal and answers it once, guests among them. */
package org.jointprosperity.evaluation.appraisal.questionnaire;
