package org.jointprosperity.pairing.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 产品词表: which product a word in the title of a target stands for, such as 茶园 for 茶叶. */
@Entity
class ProductWord {

    @Id
    String word;

    String product;

    protected ProductWord() {}
}
