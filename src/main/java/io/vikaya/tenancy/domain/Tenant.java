package io.vikaya.tenancy.domain;

import io.vikaya.tenancy.TenantId;
import io.vikaya.tenancy.TenantLogo;
import io.vikaya.tenancy.TenantProfile;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merchant's shop with its settings. */
@Entity
@Table(schema = "public", name = "tenant")
public class Tenant {

    private static final BigDecimal DEFAULT_RATE = new BigDecimal("4100");
    private static final int DEFAULT_THRESHOLD = 80;
    private static final int DEFAULT_WINDOW = 7;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    private @Nullable String nameKhmer;

    private @Nullable String address;

    private @Nullable String phone;

    @Column(precision = 12, scale = 4)
    private BigDecimal usdKhrRate;

    private int approvalThreshold;

    private boolean alwaysReview;

    private boolean singleDevice;

    private int dateWindowDays;

    @Column(precision = 4, scale = 2)
    private BigDecimal amountTolerancePercent;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal twoPersonLimit;

    private @Nullable String email;

    private @Nullable String logoType;

    private byte @Nullable [] logo;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    public Tenant(String name, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.name = name.strip();
        this.usdKhrRate = DEFAULT_RATE;
        this.approvalThreshold = DEFAULT_THRESHOLD;
        this.dateWindowDays = DEFAULT_WINDOW;
        this.amountTolerancePercent = BigDecimal.ZERO;
        this.openedAt = openedAt;
    }

    public TenantId id() {
        return new TenantId(id);
    }

    public void describe(TenantProfile profile) {
        this.name = profile.name().strip();
        this.nameKhmer = profile.nameKhmer();
        this.address = profile.address();
        this.phone = profile.phone();
        this.email = profile.email();
    }

    public void decide(TenantRules rules) {
        this.usdKhrRate = rules.usdKhrRate();
        this.approvalThreshold = rules.approvalThreshold();
        this.alwaysReview = rules.alwaysReview();
        this.singleDevice = rules.singleDevice();
        this.dateWindowDays = rules.dateWindowDays();
        this.amountTolerancePercent = rules.amountTolerancePercent();
        this.twoPersonLimit = rules.twoPersonLimit();
    }

    public void showLogo(@Nullable TenantLogo picture) {
        this.logoType = picture == null ? null : picture.mediaType();
        this.logo = picture == null ? null : picture.content();
    }

    public Optional<TenantLogo> logo() {
        return logoType == null || logo == null ? Optional.empty() : Optional.of(new TenantLogo(logoType, logo));
    }

    /** Everything a person can set, by name. */
    public Map<String, @Nullable Object> forTheAudit() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("nameKhmer", nameKhmer);
        values.put("address", address);
        values.put("phone", phone);
        values.put("email", email);
        values.put("usdKhrRate", plain(usdKhrRate));
        values.put("approvalThreshold", approvalThreshold);
        values.put("alwaysReview", alwaysReview);
        values.put("singleDevice", singleDevice);
        values.put("dateWindowDays", dateWindowDays);
        values.put("amountTolerancePercent", plain(amountTolerancePercent));
        values.put("twoPersonLimit", twoPersonLimit == null ? null : plain(twoPersonLimit));
        values.put("logo", logo == null ? null : Arrays.hashCode(logo));
        return values;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public void reviewEverything(boolean alwaysReview) {
        this.alwaysReview = alwaysReview;
    }

    public TenantView view() {
        return new TenantView(
                id(),
                name,
                nameKhmer,
                address,
                phone,
                email,
                usdKhrRate,
                approvalThreshold,
                alwaysReview,
                singleDevice,
                dateWindowDays,
                amountTolerancePercent,
                twoPersonLimit,
                logo != null);
    }

    public Instant openedAt() {
        return openedAt;
    }
}
