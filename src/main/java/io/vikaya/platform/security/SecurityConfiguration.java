package io.vikaya.platform.security;

import io.vikaya.platform.idempotency.KeptAnswers;
import io.vikaya.platform.idempotency.web.IdempotencyFilter;
import io.vikaya.platform.web.ProblemWriter;
import io.vikaya.shared.error.ApplicationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Three doors: the API (bearer tokens), the engine's own web applications (their own session), and public files. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' blob: data:; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; "
            + "form-action 'self'; object-src 'none'";

    /** The dashboard takes photos of receipts and nothing else of what a browser could give. */
    private static final String PERMISSIONS =
            "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final ProblemWriter problems;
    private final RateLimits limits;
    private final KeptAnswers answers;
    private final Converter<Jwt, AbstractAuthenticationToken> callers;
    private final String frontendUrl;

    SecurityConfiguration(
            ProblemWriter problems,
            RateLimits limits,
            KeptAnswers answers,
            Converter<Jwt, AbstractAuthenticationToken> callers,
            @Value("${vikaya.identity.frontend-url}") String frontendUrl) {
        this.problems = problems;
        this.limits = limits;
        this.answers = answers;
        this.callers = callers;
        this.frontendUrl = frontendUrl;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                // No cookie authenticates a call here except on /auth, where it is SameSite=Strict.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        // The dashboard beside Tasklist sends Tasklist's cookie along: a new id would end that sign-in.
                        .sessionFixation(fixation -> fixation.none()))
                .headers(SecurityConfiguration::harden)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/auth/**",
                                "/api/v1/pay/**",
                                "/api/v1/openapi",
                                "/api/v1/openapi.yaml",
                                "/api/v1/plans",
                                "/api/v1/demo")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                        .authenticationEntryPoint(this::refuse)
                        .accessDeniedHandler((request, response, refusal) -> problems.write(
                                request,
                                response,
                                HttpStatus.FORBIDDEN,
                                "role-insufficient",
                                "Your role does not allow this",
                                Map.of())))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(this::refuse))
                .addFilterBefore(new OriginFilter(), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new RateLimitFilter(limits, problems, true), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new SameOriginFilter(problems, frontendUrl), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits, problems, false), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new CallerFilter(), AuthorizationFilter.class)
                .addFilterAfter(new IdempotencyFilter(answers, problems), CallerFilter.class)
                .build();
    }

    /** Tasklist and Cockpit guard themselves: their own login (our users), session and CSRF filters. */
    @Bean
    @Order(2)
    SecurityFilterChain engineWebApplications(HttpSecurity http) throws Exception {
        return http.securityMatcher("/camunda/**", "/tasklist/**")
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::harden)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal.getCause() instanceof ApplicationException known) {
            problems.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    known.code(),
                    String.valueOf(known.getMessage()),
                    known.details());
        } else {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in to go on", Map.of());
        }
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
