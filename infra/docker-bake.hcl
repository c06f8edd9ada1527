// Every image: docker buildx bake -f infra/docker-bake.hcl [--push]; one of them: ... bake orders

variable "REGISTRY" { default = "agora" }
variable "TAG" { default = "dev" }
variable "REVISION" { default = "unknown" }
// A release gives the digest: docker buildx imagetools inspect gcr.io/distroless/cc-debian12:nonroot
variable "BASE" { default = "gcr.io/distroless/cc-debian12:nonroot" }

group "default" {
  targets = ["service"]
}

target "service" {
  name = basename(workspace)
  matrix = {
    workspace = [
      "gateway",
      "subgraphs/auth",
      "subgraphs/users",
      "subgraphs/shops",
      "subgraphs/products",
      "subgraphs/inventory",
      "subgraphs/carts",
      "subgraphs/orders",
      "subgraphs/payments",
      "subgraphs/notifications",
      "subgraphs/addresses",
      "subgraphs/settings",
      "subgraphs/vouchers",
      "subgraphs/reviews",
    ]
  }
  context    = "."
  dockerfile = "infra/docker/Dockerfile"
  platforms  = ["linux/amd64", "linux/arm64"]
  args = {
    SERVICE  = workspace
    BASE     = BASE
    REVISION = REVISION
  }
  tags = ["${REGISTRY}/${basename(workspace)}:${TAG}"]
  attest = [
    { type = "provenance", mode = "max" },
    { type = "sbom" },
  ]
}
