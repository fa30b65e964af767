/** 帮带党员与所属协会: who helps a household and which association it is in, each from when until when. */
package org.jointprosperity.cooperative.link;
