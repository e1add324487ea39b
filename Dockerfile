# The reviewer's page, built: the image that works has no need of what builds it.
FROM node:24-bookworm-slim AS page
WORKDIR /muctieu
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY src src
RUN npx vite build --config src/web/vite.config.ts --outDir /muctieu/dist/web

# muctieu with every program that its readers can use: the same on each machine, so that the same comes out.
FROM node:24-bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends poppler-utils tesseract-ocr tesseract-ocr-vie libreoffice-writer-nogui procps util-linux \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /muctieu
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY src src
COPY pipelines pipelines
COPY schema schema
COPY --from=page /muctieu/dist/web dist/web
ENTRYPOINT ["node", "/muctieu/pipelines/start.mjs"]
