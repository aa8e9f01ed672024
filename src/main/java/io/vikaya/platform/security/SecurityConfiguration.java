package io.vikaya.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.platform.web.Problems;
import io.vikaya.shared.error.ApplicationException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/** Three doors: the API (bearer tokens), the engine's own web applications (their own session), and public files. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' blob: data:; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; "
            + "form-action 'self'; object-src 'none'";

    private final ObjectMapper json;
    private final Converter<Jwt, AbstractAuthenticationToken> callers;

    SecurityConfiguration(ObjectMapper json, Converter<Jwt, AbstractAuthenticationToken> callers) {
        this.json = json;
        this.callers = callers;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                // No cookie authenticates a call here except on /auth, where it is SameSite=Strict.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/auth/**", "/api/v1/openapi", "/api/v1/openapi.yaml", "/api/v1/demo")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                        .authenticationEntryPoint((request, response, refusal) -> refuse(response, refusal))
                        .accessDeniedHandler((request, response, refusal) -> write(
                                response, HttpStatus.FORBIDDEN, "role-insufficient", "Your role does not allow this")))
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, refusal) ->
                        write(response, HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in to go on")))
                .addFilterBefore(new OriginFilter(), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new CallerFilter(), BearerTokenAuthenticationFilter.class)
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
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private void refuse(HttpServletResponse response, AuthenticationException refusal) throws IOException {
        if (refusal.getCause() instanceof ApplicationException known) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var problem = Problems.of(HttpStatus.UNAUTHORIZED, known.code(), String.valueOf(known.getMessage()));
            known.details().forEach(problem::setProperty);
            json.writeValue(response.getOutputStream(), problem);
        } else {
            write(response, HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in to go on");
        }
    }

    private void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problems.of(status, code, detail));
    }
}
