/** What the law of collective economic organisations 农村集体经济组织法 asks of them, by its dated rules. */
package org.jointprosperity.cooperative.collective;
