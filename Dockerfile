# The standalone output in a container: `docker build -t counterpoint .`, then
# `docker run --read-only --tmpfs /tmp -p 3000:3000 -e COUNTERPOINT_ORIGIN=https://news.example counterpoint`.
# docs/operating.md says more.

FROM node:20-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build:standalone

FROM node:20-bookworm-slim
ENV NODE_ENV=production PORT=3000
# Docker sets HOSTNAME to the container's id, which Next's server would listen on.
ENV HOSTNAME=0.0.0.0
WORKDIR /srv/counterpoint
# Owned by root: the server may read its files and change none.
COPY --from=build /src/.build/standalone ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
