/** Industry chains 产业链: who is linked to whom at which stage, company, base, association, member and household. */
package org.jointprosperity.cooperative.chain;
