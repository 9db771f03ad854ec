#!/bin/sh
# Starts nginx with the name server of this container, which is another one with Docker, Podman and Kubernetes.
set -eu
server=$(awk '$1 == "nameserver" { print ($2 ~ /:/ ? "[" $2 "]" : $2); exit }' /etc/resolv.conf)
echo "resolver $server valid=5s ipv6=off;" > /tmp/resolver.conf
exec nginx -p /var/cache/nginx/ -c /etc/portolan/nginx.conf -g 'daemon off;'
