package org.jointprosperity.chassis.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that wants an {@code Idempotency-Key}: the same key and body is answered with the first answer, the same key
 * with another body is refused. The key is stored in the transaction of the effect. The method answers a {@code
 * RestResponse} and is {@code @Transactional}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
