/** Industry associations 产业协会, farmers' cooperatives 农民专业合作社 and collective economic organisations 农村集体经济组织. */
package org.jointprosperity.cooperative.association;
