/** 职务: who leads an association or cooperative, from when until when. */
package org.jointprosperity.cooperative.office;
