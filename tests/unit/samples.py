"""Objects that several tests check: a service whose claim only one pod may mount."""

from __future__ import annotations

from typing import Any

SERVICE_YAML = """\
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: llama
  namespace: team
  annotations: {serving.kserve.io/deploymentMode: RawDeployment}
spec:
  predictor:
    minReplicas: 2
    maxReplicas: 2
    model:
      modelFormat: {name: huggingface}
      storageUri: pvc://models/llama
"""
CLAIM_YAML = """\
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: models, namespace: team}
spec:
  accessModes: [ReadWriteOncePod]
  storageClassName: fast
  resources: {requests: {storage: 20Gi}}
"""
CLASS_YAML = """\
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: fast}
provisioner: ebs.csi.aws.com
"""

SERVICE: dict[str, Any] = {
    "apiVersion": "serving.kserve.io/v1beta1",
    "kind": "InferenceService",
    "metadata": {
        "name": "llama",
        "namespace": "team",
        "annotations": {"serving.kserve.io/deploymentMode": "RawDeployment"},
    },
    "spec": {
        "predictor": {
            "minReplicas": 2,
            "maxReplicas": 2,
            "model": {"modelFormat": {"name": "huggingface"}, "storageUri": "pvc://models/llama"},
        }
    },
}
CLAIM: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "PersistentVolumeClaim",
    "metadata": {"name": "models", "namespace": "team"},
    "spec": {
        "accessModes": ["ReadWriteOncePod"],
        "storageClassName": "fast",
        "resources": {"requests": {"storage": "20Gi"}},
    },
}
CLASS: dict[str, Any] = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "StorageClass",
    "metadata": {"name": "fast"},
    "provisioner": "ebs.csi.aws.com",
}
