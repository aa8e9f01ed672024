FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN ./mvnw -B -q package -DskipTests

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig libfreetype6 && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home vikaya \
    && install -d -o vikaya /home/vikaya/files
USER vikaya
WORKDIR /home/vikaya
COPY --from=build /src/target/vikaya-*.jar vikaya.jar
ENV OMP_THREAD_LIMIT=1 SPRING_PROFILES_ACTIVE=prod
EXPOSE 8080
ENTRYPOINT ["java", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-jar", "vikaya.jar"]
