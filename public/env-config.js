// What a deployment sets without building anew; docs/deploying.md tells what. Empty: all as built.
window._env_ = {};
