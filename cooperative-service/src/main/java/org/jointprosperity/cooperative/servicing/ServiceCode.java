package org.jointprosperity.cooperative.servicing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** 服务种类: a kind of service, from a code table. */
@Entity
@Immutable
class ServiceCode {

    @Id
    String code;

    String name;
    String nameEn;

    protected ServiceCode() {}
}
