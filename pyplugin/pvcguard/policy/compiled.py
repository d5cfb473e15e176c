"""Generated from policies by `make gen`; do not edit. PYTEST_DONT_REWRITE"""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from pvcguard.rego.builtins.aggregates import count as aggregates_count, max_ as aggregates_max, member as aggregates_member, min_ as aggregates_min, sort as aggregates_sort, sum_ as aggregates_sum
from pvcguard.rego.builtins.arithmetic import abs_ as arithmetic_abs, div as arithmetic_div, minus as arithmetic_minus, mul as arithmetic_mul, plus as arithmetic_plus, rem as arithmetic_rem
from pvcguard.rego.builtins.arrays import concat as arrays_concat, numbers_range as arrays_numbers_range, numbers_range_step as arrays_numbers_range_step, slice_ as arrays_slice
from pvcguard.rego.builtins.comparison import equal as comparison_equal, gt as comparison_gt, gte as comparison_gte, lt as comparison_lt, lte as comparison_lte, neq as comparison_neq
from pvcguard.rego.builtins.glob import glob_match as glob_glob_match
from pvcguard.rego.builtins.graph import walk as graph_walk
from pvcguard.rego.builtins.jsontext import marshal as jsontext_marshal, unmarshal as jsontext_unmarshal
from pvcguard.rego.builtins.objects import get as objects_get, keys as objects_keys, union as objects_union, union_n as objects_union_n
from pvcguard.rego.builtins.regex import find_all_string_submatch_n as regex_find_all_string_submatch_n, match as regex_match
from pvcguard.rego.builtins.sets import intersect as sets_intersect
from pvcguard.rego.builtins.sprintf import sprintf as sprintf_sprintf
from pvcguard.rego.builtins.strings import concat as strings_concat, endswith as strings_endswith, format_int as strings_format_int, lower as strings_lower, replace as strings_replace, split as strings_split, startswith as strings_startswith, substring as strings_substring, trim as strings_trim, trim_left as strings_trim_left, trim_prefix as strings_trim_prefix, trim_right as strings_trim_right, trim_suffix as strings_trim_suffix
from pvcguard.rego.builtins.types import is_array as types_is_array, is_boolean as types_is_boolean, is_number_ as types_is_number, is_object as types_is_object, is_string as types_is_string, to_number as types_to_number, type_name as types_type_name
from pvcguard.rego.numbers import parse
from pvcguard.rego.runtime import MISSING as M, base_dot, call_dynamic, conflict_function, conflict_rule, dot, insert_once, length, members, merge, ordered_members, ordered_pairs, own, pairs, upsert
from types import NoneType
from pvcguard.rego.values import UNDEFINED as U, Key, Set, equal

N0 = parse('0.9')
K0 = {}
K1 = ['metadata', 'deletionTimestamp']
K2 = ['apiVersion']
K3 = ['kind']
K4 = ['status', 'deploymentMode']
K5 = ['metadata', 'annotations', 'serving.kserve.io/deploymentMode']
K6 = ['metadata', 'annotations', 'serving.kserve.io/stop']
K7 = {'max': None, 'min': 1}
K8 = {'max': 0, 'min': 0}
K9 = Set((None, 0,))
K10 = []
K11 = Set()
K12 = Set((0,))
K13 = ['name']
K14 = ['containers']
K15 = ['value']
K16 = ['mountPath']
K17 = ['uri']
K18 = ['storageUris']
K19 = ['volumes']
K20 = ['containers', 'initContainers']
K21 = ['subPath']
K22 = ['readOnly']
K23 = ['volumeMounts']
K24 = {'container': '', 'mountPath': '', 'readOnly': False, 'subPath': ''}
K25 = [{'container': '', 'mountPath': '', 'readOnly': False, 'subPath': ''}]
K26 = ['persistentVolumeClaim', 'readOnly']
K27 = ['persistentVolumeClaim', 'claimName']
K28 = ['persistentVolumeClaim']
K29 = ['metadata', 'namespace']
K30 = ['status', 'phase']
K31 = ['status', 'accessModes']
K32 = ['spec', 'accessModes']
K33 = Set(('ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod',))
K34 = ['spec', 'volumeName']
K35 = ['spec', 'csi', 'driver']
K36 = ['values']
K37 = ['operator']
K38 = ['key']
K39 = ['matchExpressions']
K40 = ['spec', 'nodeAffinity', 'required', 'nodeSelectorTerms']
K41 = ['storageclass.kubernetes.io/is-default-class', 'storageclass.beta.kubernetes.io/is-default-class']
K42 = ['namespaces']
K43 = {'name': '', 'source': 'none'}
K44 = {'name': '', 'source': 'unknown'}
K45 = ['provisioner']
K46 = ['when']
K47 = ['parameters']
K48 = ['spec', 'attachRequired']
K49 = {'because': 'its driver does not attach volumes to nodes, so nothing enforces the mode', 'severity': 'info'}
K50 = {'because': 'nobody knows whether its driver attaches volumes to nodes; if so, those on a second node never start', 'severity': 'warning'}
K51 = {'because': 'those on a second node never start', 'severity': 'error'}
K52 = {'because': 'those on a second node never start', 'severity': 'warning'}
K53 = {'because': 'those on a second node will probably never start', 'severity': 'warning'}
K54 = {'because': 'those on a second node will probably never start', 'severity': 'info'}
K55 = ['access_modes']
K56 = ['confidence']
K57 = ['severity']
K58 = ['metadata', 'name']
K59 = ['metadata', 'generateName']
K60 = ['path']
K61 = ['claim']
K62 = ['rule']
K63 = ['id']
K64 = ['resource']
K65 = ['related']
K66 = ['details']
K67 = Set(('ReadWriteMany',))
K68 = Set(('PersistentVolumeClaim',))
K69 = ['enabled']
K70 = {'because': '; a rollout starts the next pod before the last one stops, and never ends', 'severity': 'warning'}
K71 = Set(('env', 'storageUri',))
K72 = ['metadata', 'labels', 'internal.serving.kserve.io/localmodel']
K73 = ['metadata', 'annotations', 'internal.serving.kserve.io/localmodel-pvc-name']
K74 = ['*']
K75 = Set(('whole', 'whole or string',))
K76 = Set(('quantity', 'string or object', 'whole or string',))
K77 = ['metadata', 'uid']
K78 = ['status', 'hard']
K79 = Set(('count/persistentvolumeclaims', 'persistentvolumeclaims', 'requests.storage',))
K80 = [19, '9223372036854775807']
K81 = Set(('Ei', 'Pi',))
K82 = [0]
K83 = ['status', 'allocatedResources', 'storage']
K84 = ['spec', 'resources', 'requests', 'storage']
K85 = ['status', 'modifyVolumeStatus', 'targetVolumeAttributesClassName']
K86 = ['status', 'currentVolumeAttributesClassName']
K87 = ['spec', 'volumeAttributesClassName']
K88 = [['spec', 'volumeAttributesClassName'], ['status', 'currentVolumeAttributesClassName'], ['status', 'modifyVolumeStatus', 'targetVolumeAttributesClassName']]
K89 = ['persistentvolumeclaims', 'requests.storage']
K90 = ['spec', 'scopes']
K91 = ['spec', 'scopeSelector', 'matchExpressions']
K92 = [0, 1, 2, 3]
K93 = ['status', 'used']
K94 = ['spec', 'hard']
K95 = Set(('', 'UPDATE',))
K96 = ['spec']
K97 = {'msg': 'too many claims of this namespace are new to tell whether this one fits its quotas', 'severity': 'warning'}
K98 = Set(('', 'Available', 'Pending',))
K99 = ['spec', 'capacity', 'storage']
K100 = ['spec', 'volumeMode']
K101 = ['metadata', 'annotations', 'volume.beta.kubernetes.io/storage-class']
K102 = ['spec', 'storageClassName']
K103 = ['spec', 'selector', 'matchExpressions']
K104 = ['spec', 'selector', 'matchLabels']
K105 = ['metadata', 'labels']
K106 = ['spec', 'claimRef']
K107 = ['namespace', 'name']
K108 = Set(('access_modes', 'claims', 'direct_mount', 'input', 'quotas', 'storage_classes',))
K109 = Set(('class_missing',))
K110 = Set(('quota_exceeded',))
K111 = Set(('unknown_parameter', 'wrong_type',))
K112 = Set(('claim_name_invalid',))
K113 = Set(('claim_missing',))
K114 = Set(('rwo_many_pods', 'rwop_many_pods',))


# g0.data.lib.pvcguard.review.operation
def f0_review_operation(c):
    l0 = c.input
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = l0.get('review', U) if type(l0) is dict else dot(l0, 'review')
        if l4 is U:
            break
        l5 = l4.get('operation', U) if type(l4) is dict else dot(l4, 'operation')
        if l5 is U:
            break
        l6 = l5
        if not (type(l6) is str):
            break
        l8 = l0.get('review', U) if type(l0) is dict else dot(l0, 'review')
        if l8 is U:
            break
        l9 = l8.get('operation', U) if type(l8) is dict else dot(l8, 'operation')
        if l9 is U:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = ''
        elif l3 != '':
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[0] = l2
    return l2
    m[0] = U
    return U


# g0.data.lib.pvcguard.review.given
def f1_review_given(c):
    l0 = c.input
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = l0.get('review', U) if type(l0) is dict else dot(l0, 'review')
        if l4 is U:
            break
        l5 = l4.get('object', U) if type(l4) is dict else dot(l4, 'object')
        if l5 is U:
            break
        l6 = l5
        if not (type(l6) is dict):
            break
        l8 = l0.get('review', U) if type(l0) is dict else dot(l0, 'review')
        if l8 is U:
            break
        l9 = l8.get('object', U) if type(l8) is dict else dot(l8, 'object')
        if l9 is U:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = K0
        elif not equal(l3, K0):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[1] = l2
    return l2
    m[1] = U
    return U


# g0.data.lib.pvcguard.typed.present
def f2_typed_present(c, l3, l4):
    t = c.shared[2]
    if t is M or len(t) > 100000:
        t = c.shared[2] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = l6.get(l7, None) if type(l6) is dict and type(l7) is str else objects_get(l6, l7, None)
        if l9 is U:
            break
        l10 = l9
        if l10 is None:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.review.leaving
def f3_review_leaving(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[0]
        if l4 is M:
            l4 = f0_review_operation(c)
        if l4 is U:
            break
        if l4 != 'DELETE':
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[1]
        if l4 is M:
            l4 = f1_review_given(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f2_typed_present(c, l5, K1)
        if l7 is U:
            break
        if l7 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[3] = l2
    return l2
    m[3] = U
    return U


# g0.data.lib.pvcguard.review.resource
def f4_review_resource(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[3]
        if l4 is M:
            l4 = f3_review_leaving(c)
        if l4 is U:
            break
        if l4 is False:
            break
        if l3 is U:
            l3 = K0
        elif not equal(l3, K0):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[1]
        if l4 is M:
            l4 = f1_review_given(c)
        if l4 is U:
            break
        l5 = l4
        if l3 is U:
            l3 = l5
        elif not equal(l3, l5):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[4] = l2
    return l2
    m[4] = U
    return U


# g0.data.lib.pvcguard.typed.text
def f5_typed_text(c, l3, l4):
    t = c.shared[5]
    if t is M or len(t) > 100000:
        t = c.shared[5] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get(l7, '') if type(l6) is dict and type(l7) is str else objects_get(l6, l7, '')
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        if not (type(l10) is str):
            break
        if l5 is U:
            l5 = l10
        elif not equal(l5, l10):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = ''
        elif l5 != '':
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.is
def f6_inference_service_is(c, l3):
    t = c.shared[6]
    if t is M or len(t) > 100000:
        t = c.shared[6] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K3)
        if l7 is U:
            break
        l8 = l7
        if l8 != 'InferenceService':
            break
        l10 = f5_typed_text(c, l5, K2)
        if l10 is U:
            break
        l11 = l10
        l12 = l11.startswith('serving.kserve.io/') if type(l11) is str else strings_startswith(l11, 'serving.kserve.io/')
        if l12 is U:
            break
        if l12 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.controller.modes
def f7_controller_modes(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l4['Knative'] = 'Knative'
    l4['ModelMesh'] = 'ModelMesh'
    l4['RawDeployment'] = 'Standard'
    l4['Serverless'] = 'Knative'
    l4['Standard'] = 'Standard'
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[7] = l2
    return l2
    s[7] = U
    return U


# g0.data.lib.pvcguard.params.schema.defaults
def f8_schema_defaults(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = {}
    l6 = []
    l5['allowed'] = l6
    l4['accessModes'] = l5
    l7 = {}
    l7['singleNode'] = False
    l4['cluster'] = l7
    l8 = {}
    l9 = []
    l9.append('.tar')
    l9.append('.tar.gz')
    l9.append('.tgz')
    l9.append('.zip')
    l8['archiveExtensions'] = l9
    l10 = []
    l10.append('.bin')
    l10.append('.gguf')
    l10.append('.h5')
    l10.append('.joblib')
    l10.append('.json')
    l10.append('.keras')
    l10.append('.model')
    l10.append('.onnx')
    l10.append('.pb')
    l10.append('.pickle')
    l10.append('.pkl')
    l10.append('.pmml')
    l10.append('.pt')
    l10.append('.pth')
    l10.append('.safetensors')
    l10.append('.ubj')
    l8['fileExtensions'] = l10
    l4['directMount'] = l8
    l11 = {}
    l12 = []
    l11['complete'] = l12
    l4['inventory'] = l11
    l13 = {}
    l14 = {}
    l13['features'] = l14
    l4['knative'] = l13
    l15 = {}
    l15['defaultDeploymentMode'] = ''
    l15['directPvcVolumeMount'] = True
    l15['namespace'] = 'kserve'
    l15['version'] = ''
    l4['kserve'] = l15
    l4['onUnknown'] = 'report'
    l16 = []
    l4['provisioners'] = l16
    l17 = {}
    l17['maxRequest'] = ''
    l17['minRequest'] = ''
    l17['required'] = False
    l17['saturation'] = N0
    l4['quota'] = l17
    l19 = {}
    l4['rules'] = l19
    l20 = {}
    l20['race'] = False
    l21 = []
    l21.append('error')
    l21.append('warning')
    l21.append('info')
    l20['severities'] = l21
    l4['select'] = l20
    l22 = {}
    l23 = []
    l22['allowed'] = l23
    l24 = []
    l22['denied'] = l24
    l22['requireRetain'] = False
    l4['storageClasses'] = l22
    l25 = []
    l4['waivers'] = l25
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[8] = l2
    return l2
    s[8] = U
    return U


# g0.data.lib.pvcguard.params.given
def f9_params_given(c):
    l0 = c.input
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = l0.get('parameters', U) if type(l0) is dict else dot(l0, 'parameters')
        if l4 is U:
            break
        l5 = l4
        if not (type(l5) is dict):
            break
        l7 = l0.get('parameters', U) if type(l0) is dict else dot(l0, 'parameters')
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = {}
        if l3 is U:
            l3 = l4
        elif not equal(l3, l4):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[9] = l2
    return l2
    s[9] = U
    return U


# g0.data.lib.pvcguard.params.schema.choices
def f10_schema_choices(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l5.append('ReadWriteOnce')
    l5.append('ReadOnlyMany')
    l5.append('ReadWriteMany')
    l5.append('ReadWriteOncePod')
    l4['accessModes/allowed/*'] = l5
    l6 = []
    l6.append('')
    l6.append('Standard')
    l6.append('RawDeployment')
    l6.append('Knative')
    l6.append('Serverless')
    l6.append('ModelMesh')
    l4['kserve/defaultDeploymentMode'] = l6
    l7 = []
    l7.append('report')
    l7.append('ignore')
    l7.append('violation')
    l4['onUnknown'] = l7
    l8 = []
    l8.append('verified')
    l8.append('likely')
    l4['provisioners/*/confidence'] = l8
    l9 = []
    l9.append('block')
    l9.append('file')
    l9.append('object')
    l9.append('local')
    l4['provisioners/*/kind'] = l9
    l10 = []
    l10.append('node')
    l10.append('zone')
    l10.append('region')
    l10.append('none')
    l4['provisioners/*/topology'] = l10
    l11 = []
    l11.append('error')
    l11.append('warning')
    l11.append('info')
    l4['rules/*/severity'] = l11
    l12 = []
    l12.append('error')
    l12.append('warning')
    l12.append('info')
    l4['select/severities/*'] = l12
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[10] = l2
    return l2
    s[10] = U
    return U


# g0.data.lib.pvcguard.params.refused
def f11_params_refused(c, l3, l4):
    t = c.shared[11]
    if t is M or len(t) > 100000:
        t = c.shared[11] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if not (type(l7) is str):
            break
        l9 = s[10]
        if l9 is M:
            l9 = f10_schema_choices(c)
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append(l6)
        l12 = []
        l12.append(l7)
        l13 = l10.get(l11, l12) if type(l10) is dict and type(l11) is str else objects_get(l10, l11, l12)
        if l13 is U:
            break
        l14 = l13
        n2 = True
        while True:
            if not (aggregates_member(l7, l14)):
                break
            n2 = False
            break
        if not n2:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if not (type(l7) is list):
            break
        l9 = []
        l9.append(l6)
        l9.append('*')
        l10 = strings_concat('/', l9)
        if l10 is U:
            break
        l11 = l10
        l12 = l11
        for l13, l14 in pairs(l7):
            if type(l13) is Key:
                l13 = l13.value
            l15 = l13
            l16 = l14
            l17 = s[10]
            if l17 is M:
                l17 = f10_schema_choices(c)
            if l17 is U:
                continue
            l18 = l17
            l19 = []
            l19.append(l12)
            l20 = []
            l20.append(l16)
            l21 = l18.get(l19, l20) if type(l18) is dict and type(l19) is str else objects_get(l18, l19, l20)
            if l21 is U:
                continue
            l22 = l21
            n5 = True
            while True:
                if not (aggregates_member(l16, l22)):
                    break
                n5 = False
                break
            if not n5:
                continue
            if l5 is U:
                l5 = True
            elif l5 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if not (type(l7) is list):
            break
        l9 = len(l7) if type(l7) is list else aggregates_count(l7)
        if l9 is U:
            break
        l10 = l9
        if l10 != 0 or l10 is False:
            break
        if l6 != 'select/severities':
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.usable
def f12_params_usable(c, l3, l4, l5):
    t = c.shared[12]
    if t is M or len(t) > 100000:
        t = c.shared[12] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = types_type_name(l8)
        l11 = l10
        l12 = types_type_name(l9)
        l13 = l12
        if not equal(l11, l13):
            break
        n1 = True
        while True:
            l14 = f11_params_refused(c, l7, l9)
            if l14 is U:
                break
            if l14 is False:
                break
            n1 = False
            break
        if not n1:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.merged
def f13_params_merged(c, l3, l4, l5):
    t = c.shared[13]
    if t is M or len(t) > 100000:
        t = c.shared[13] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        if not (type(l8) is dict):
            break
        if not (type(l9) is dict):
            break
        l12 = {}
        for l13, l14 in pairs(l9):
            if type(l13) is Key:
                l13 = l13.value
            l15 = l13
            l16 = l14
            if l16 is None:
                continue
            l19 = []
            l19.append(l7)
            l19.append(l15)
            l20 = strings_concat('/', l19)
            if l20 is U:
                continue
            l21 = l20
            l22 = []
            l22.append(l15)
            l23 = l8.get(l22, l16) if type(l8) is dict and type(l22) is str else objects_get(l8, l22, l16)
            if l23 is U:
                continue
            l24 = l23
            l25 = f12_params_usable(c, l21, l24, l16)
            if l25 is U:
                continue
            if l25 is False:
                continue
            insert_once(l12, l15, l16)
            pass
        l26 = l12
        l27 = objects_union(l8, l26)
        if l27 is U:
            break
        l28 = l27
        if l6 is U:
            l6 = l28
        elif not equal(l6, l28):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f12_params_usable(c, l7, l8, l9)
        if l10 is U:
            break
        if l10 is False:
            break
        if l6 is U:
            l6 = l9
        elif not equal(l6, l9):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l6 is U:
            l6 = l8
        elif not equal(l6, l8):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.effective
def f14_params_effective(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = U
    l2 = {}
    while True:
        l3 = U
        l4 = s[8]
        if l4 is M:
            l4 = f8_schema_defaults(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = s[9]
            if l9 is M:
                l9 = f9_params_given(c)
            if l9 is U:
                continue
            l10 = l9
            l11 = []
            l11.append(l7)
            l13 = l10.get(l11, None) if type(l10) is dict and type(l11) is str else objects_get(l10, l11, None)
            if l13 is U:
                continue
            l14 = l13
            l15 = f13_params_merged(c, l7, l8, l14)
            if l15 is U:
                continue
            l16 = l15
            insert_once(l2, l7, l16)
            pass
        break
    s[14] = l2
    return l2
    s[14] = U
    return U


# g0.data.lib.pvcguard.inventory.config_map
def f15_inventory_config_map(c, l3, l4):
    t = c.shared[15]
    if t is M or len(t) > 100000:
        t = c.shared[15] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l8 is U:
            break
        l9 = l8.get('namespace', U) if type(l8) is dict else base_dot(l8, 'namespace', c)
        if l9 is U:
            break
        l10 = l9.get(l6, U) if type(l9) is dict and type(l6) is str else base_dot(l9, l6, c)
        if l10 is U:
            break
        l11 = l10.get('v1', U) if type(l10) is dict else base_dot(l10, 'v1', c)
        if l11 is U:
            break
        l12 = l11.get('ConfigMap', U) if type(l11) is dict else base_dot(l11, 'ConfigMap', c)
        if l12 is U:
            break
        l13 = l12.get(l7, U) if type(l12) is dict and type(l7) is str else base_dot(l12, l7, c)
        if l13 is U:
            break
        j1 = False
        while True:
            j2 = False
            while True:
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        l16 = l13
        if l5 is U:
            l5 = l16
        elif not equal(l5, l16):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.controller.config
def f16_controller_config(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[14]
        if l4 is M:
            l4 = f14_params_effective(c)
        if l4 is U:
            break
        l5 = l4.get('kserve', U) if type(l4) is dict else dot(l4, 'kserve')
        if l5 is U:
            break
        l6 = l5.get('namespace', U) if type(l5) is dict else dot(l5, 'namespace')
        if l6 is U:
            break
        l7 = l6
        l8 = f15_inventory_config_map(c, l7, 'inferenceservice-config')
        if l8 is U:
            break
        l9 = l8
        if l3 is U:
            l3 = l9
        elif not equal(l3, l9):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[16] = l2
    return l2
    s[16] = U
    return U


# g0.data.lib.pvcguard.controller.default_mode
def f17_controller_default_mode(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[16]
        if l4 is M:
            l4 = f16_controller_config(c)
        if l4 is U:
            break
        l5 = l4
        l6 = []
        l6.append('data')
        l6.append('deploy')
        l7 = f5_typed_text(c, l5, l6)
        if l7 is U:
            break
        l8 = l7
        l9 = jsontext_unmarshal(l8)
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append('defaultDeploymentMode')
        l12 = f5_typed_text(c, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = s[7]
        if l14 is M:
            l14 = f7_controller_modes(c)
        if l14 is U:
            break
        l15 = l14.get(l13, U) if type(l14) is dict and type(l13) is str else dot(l14, l13)
        if l15 is U:
            break
        l16 = l15
        l17 = {}
        l17['name'] = l16
        l17['source'] = 'configmap'
        if l3 is U:
            l3 = l17
        elif not equal(l3, l17):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = s[14]
        if l4 is M:
            l4 = f14_params_effective(c)
        if l4 is U:
            break
        l5 = l4.get('kserve', U) if type(l4) is dict else dot(l4, 'kserve')
        if l5 is U:
            break
        l6 = l5.get('defaultDeploymentMode', U) if type(l5) is dict else dot(l5, 'defaultDeploymentMode')
        if l6 is U:
            break
        l7 = l6
        l8 = s[7]
        if l8 is M:
            l8 = f7_controller_modes(c)
        if l8 is U:
            break
        l9 = l8.get(l7, U) if type(l8) is dict and type(l7) is str else dot(l8, l7)
        if l9 is U:
            break
        l10 = l9
        l11 = {}
        l11['name'] = l10
        l11['source'] = 'parameter'
        if l3 is U:
            l3 = l11
        elif not equal(l3, l11):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = {}
        l4['name'] = 'Knative'
        l4['source'] = 'assumed'
        if l3 is U:
            l3 = l4
        elif not equal(l3, l4):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[17] = l2
    return l2
    s[17] = U
    return U


# g0.data.lib.pvcguard.controller.deployment_mode
def f18_controller_deployment_mode(c, l3):
    t = c.shared[18]
    if t is M or len(t) > 100000:
        t = c.shared[18] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K4)
        if l7 is U:
            break
        l8 = l7
        l9 = s[7]
        if l9 is M:
            l9 = f7_controller_modes(c)
        if l9 is U:
            break
        l10 = l9.get(l8, U) if type(l9) is dict and type(l8) is str else dot(l9, l8)
        if l10 is U:
            break
        l11 = l10
        l12 = {}
        l12['name'] = l11
        l12['source'] = 'status'
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = f5_typed_text(c, l5, K5)
        if l7 is U:
            break
        l8 = l7
        l9 = s[7]
        if l9 is M:
            l9 = f7_controller_modes(c)
        if l9 is U:
            break
        l10 = l9.get(l8, U) if type(l9) is dict and type(l8) is str else dot(l9, l8)
        if l10 is U:
            break
        l11 = l10
        l12 = {}
        l12['name'] = l11
        l12['source'] = 'annotation'
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[17]
        if l6 is M:
            l6 = f17_controller_default_mode(c)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.roles
def f19_inference_service_roles(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append('predictor')
    l4.append('transformer')
    l4.append('explainer')
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[19] = l2
    return l2
    s[19] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.stopped
def f20_replicas_stopped(c, l3):
    t = c.shared[20]
    if t is M or len(t) > 100000:
        t = c.shared[20] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K6)
        if l7 is U:
            break
        l8 = l7
        l9 = strings_lower(l8)
        if l9 is U:
            break
        l10 = l9
        if l10 != 'true':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.number.whole
def f21_number_whole(c, l3):
    t = c.shared[21]
    if t is M or len(t) > 100000:
        t = c.shared[21] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (types_is_number(l5)):
            break
        if not (l5 >= -2147483648 if type(l5) is int else comparison_gte(l5, -2147483648)):
            break
        if not (l5 <= 2147483647 if type(l5) is int else comparison_lte(l5, 2147483647)):
            break
        l12 = strings_format_int(l5, 10)
        if l12 is U:
            break
        l13 = l12
        l14 = types_to_number(l13)
        if l14 is U:
            break
        l15 = l14
        l16 = l15
        if not equal(l16, l5):
            break
        if l4 is U:
            l4 = l16
        elif not equal(l4, l16):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.typed.whole
def f22_typed_whole(c, l3, l4, l5):
    t = c.shared[22]
    if t is M or len(t) > 100000:
        t = c.shared[22] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l11 = l7.get(l8, None) if type(l7) is dict and type(l8) is str else objects_get(l7, l8, None)
        if l11 is U:
            break
        l12 = l11
        l13 = f21_number_whole(c, l12)
        if l13 is U:
            break
        l14 = l13
        l15 = l14
        if l6 is U:
            l6 = l15
        elif not equal(l6, l15):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l6 is U:
            l6 = l9
        elif not equal(l6, l9):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.ceiling
def f23_replicas_ceiling(c, l3, l4, l5):
    t = c.shared[23]
    if t is M or len(t) > 100000:
        t = c.shared[23] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = []
        l10.append('spec')
        l10.append(l8)
        l10.append('maxReplicas')
        l12 = f22_typed_whole(c, l7, l10, 0)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        if not (l14 > 0 if type(l14) is int else comparison_gt(l14, 0)):
            break
        if l6 is U:
            l6 = l14
        elif not equal(l6, l14):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l6 is U:
            l6 = l9
        elif not equal(l6, l9):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.at_least
def f24_replicas_at_least(c, l3, l4, l5):
    t = c.shared[24]
    if t is M or len(t) > 100000:
        t = c.shared[24] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = []
        l10.append('spec')
        l10.append(l8)
        l10.append('minReplicas')
        l12 = f22_typed_whole(c, l7, l10, 1)
        if l12 is U:
            break
        l13 = l12
        l14 = []
        l14.append(l9)
        l14.append(l13)
        l15 = aggregates_max(l14)
        if l15 is U:
            break
        l16 = l15
        if l6 is U:
            l6 = l16
        elif not equal(l6, l16):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.autoscaler_annotation
def f25_replicas_autoscaler_annotation(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = 'serving.kserve.io/autoscalerClass'
    elif l3 != 'serving.kserve.io/autoscalerClass':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[25] = l2
    return l2
    s[25] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.autoscaler
def f26_replicas_autoscaler(c, l3, l4):
    t = c.shared[26]
    if t is M or len(t) > 100000:
        t = c.shared[26] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = s[25]
        if l8 is M:
            l8 = f25_replicas_autoscaler_annotation(c)
        if l8 is U:
            break
        l9 = l8
        l10 = []
        l10.append('spec')
        l10.append(l7)
        l10.append('annotations')
        l10.append(l9)
        l11 = f5_typed_text(c, l6, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        if l13 == '':
            break
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = s[25]
        if l8 is M:
            l8 = f25_replicas_autoscaler_annotation(c)
        if l8 is U:
            break
        l9 = l8
        l10 = []
        l10.append('metadata')
        l10.append('annotations')
        l10.append(l9)
        l11 = f5_typed_text(c, l6, l10)
        if l11 is U:
            break
        l12 = l11
        if l5 is U:
            l5 = l12
        elif not equal(l5, l12):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.scaled
def f27_replicas_scaled(c, l3, l4, l5):
    t = c.shared[27]
    if t is M or len(t) > 100000:
        t = c.shared[27] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        if l9 != 'none':
            break
        l11 = f24_replicas_at_least(c, l7, l8, 0)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        l14 = {}
        l14['max'] = l13
        l14['min'] = l13
        if l6 is U:
            l6 = l14
        elif not equal(l6, l14):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l9 != 'external':
            break
        if l6 is U:
            l6 = K7
        elif not equal(l6, K7):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l9 != 'keda':
            break
        l11 = f24_replicas_at_least(c, l7, l8, 0)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        l14 = f23_replicas_ceiling(c, l7, l8, l13)
        if l14 is U:
            break
        l15 = l14
        l16 = []
        l16.append(1)
        l16.append(l13)
        l16.append(l15)
        l18 = aggregates_max(l16)
        if l18 is U:
            break
        l19 = l18
        l20 = {}
        l20['max'] = l19
        l20['min'] = l13
        if l6 is U:
            l6 = l20
        elif not equal(l6, l20):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l11 = f24_replicas_at_least(c, l7, l8, 1)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        l14 = f23_replicas_ceiling(c, l7, l8, l13)
        if l14 is U:
            break
        l15 = l14
        l16 = []
        l16.append(l13)
        l16.append(l15)
        l17 = aggregates_max(l16)
        if l17 is U:
            break
        l18 = l17
        l19 = {}
        l19['max'] = l18
        l19['min'] = l13
        if l6 is U:
            l6 = l19
        elif not equal(l6, l19):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.bounds
def f28_replicas_bounds(c, l3, l4, l5):
    t = c.shared[28]
    if t is M or len(t) > 100000:
        t = c.shared[28] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f20_replicas_stopped(c, l7)
        if l10 is U:
            break
        if l10 is False:
            break
        if l6 is U:
            l6 = K8
        elif not equal(l6, K8):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l9 != 'Knative':
            break
        l11 = f23_replicas_ceiling(c, l7, l8, None)
        if l11 is U:
            break
        l12 = l11
        l14 = f24_replicas_at_least(c, l7, l8, 0)
        if l14 is U:
            break
        l15 = l14
        l16 = {}
        l16['max'] = l12
        l16['min'] = l15
        if l6 is U:
            l6 = l16
        elif not equal(l6, l16):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f26_replicas_autoscaler(c, l7, l8)
        if l10 is U:
            break
        l11 = l10
        l12 = f27_replicas_scaled(c, l7, l8, l11)
        if l12 is U:
            break
        l13 = l12
        if l6 is U:
            l6 = l13
        elif not equal(l6, l13):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.number.parse
def f29_number_parse(c, l3):
    t = c.shared[29]
    if t is M or len(t) > 100000:
        t = c.shared[29] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = strings_trim_left(l5, '0')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = strings_trim_left(l5, '0')
        if l9 is U:
            break
        l10 = l9
        l11 = types_to_number(l10)
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 0
        elif l4 != 0 or l4 is False:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.number.quotient
def f30_number_quotient(c, l3, l4):
    t = c.shared[30]
    if t is M or len(t) > 100000:
        t = c.shared[30] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = arithmetic_rem(l6, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l6 - l9 if type(l6) is int and type(l9) is int else arithmetic_minus(l6, l9)
        if l10 is U:
            break
        l11 = l10
        l12 = arithmetic_div(l11, l7)
        if l12 is U:
            break
        l13 = l12
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.number.quotient_up
def f31_number_quotient_up(c, l3, l4):
    t = c.shared[31]
    if t is M or len(t) > 100000:
        t = c.shared[31] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6 + l7 if type(l6) is int and type(l7) is int else arithmetic_plus(l6, l7)
        if l8 is U:
            break
        l9 = l8
        l11 = l9 - 1 if type(l9) is int else arithmetic_minus(l9, 1)
        if l11 is U:
            break
        l12 = l11
        l13 = f30_number_quotient(c, l12, l7)
        if l13 is U:
            break
        l14 = l13
        if l5 is U:
            l5 = l14
        elif not equal(l5, l14):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.surge
def f32_replicas_surge(c, l3, l4):
    t = c.shared[32]
    if t is M or len(t) > 100000:
        t = c.shared[32] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f21_number_whole(c, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        if not (l10 >= 0 if type(l10) is int else comparison_gte(l10, 0)):
            break
        if l5 is U:
            l5 = l10
        elif not equal(l5, l10):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = regex_match('^[0-9]{1,6}%$', l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = strings_trim_suffix(l7, '%')
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        l12 = f29_number_parse(c, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l6 * l13 if type(l6) is int and type(l13) is int else arithmetic_mul(l6, l13)
        if l14 is U:
            break
        l15 = l14
        l17 = f31_number_quotient_up(c, l15, 100)
        if l17 is U:
            break
        l18 = l17
        if l5 is U:
            l5 = l18
        elif not equal(l5, l18):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l9 = l6 * 25 if type(l6) is int else arithmetic_mul(l6, 25)
        if l9 is U:
            break
        l10 = l9
        l12 = f31_number_quotient_up(c, l10, 100)
        if l12 is U:
            break
        l13 = l12
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.peak
def f33_replicas_peak(c, l3, l4, l5, l6):
    t = c.shared[33]
    if t is M or len(t) > 100000:
        t = c.shared[33] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (aggregates_member(l11, K9)):
            break
        if l7 is U:
            l7 = l11
        elif not equal(l7, l11):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if l10 != 'Knative':
            break
        l13 = 2 * l11 if type(l11) is int else arithmetic_mul(2, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = []
        l12.append('spec')
        l12.append(l9)
        l12.append('deploymentStrategy')
        l12.append('type')
        l13 = f5_typed_text(c, l8, l12)
        if l13 is U:
            break
        l14 = l13
        if l14 != 'Recreate':
            break
        if l7 is U:
            l7 = l11
        elif not equal(l7, l11):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = []
        l12.append('spec')
        l12.append(l9)
        l12.append('deploymentStrategy')
        l12.append('rollingUpdate')
        l12.append('maxSurge')
        l13 = l8.get(l12, '25%') if type(l8) is dict and type(l12) is str else objects_get(l8, l12, '25%')
        if l13 is U:
            break
        l14 = l13
        l15 = f32_replicas_surge(c, l11, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = l11 + l16 if type(l11) is int and type(l16) is int else arithmetic_plus(l11, l16)
        if l17 is U:
            break
        l18 = l17
        if l7 is U:
            l7 = l18
        elif not equal(l7, l18):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.rests
def f34_replicas_rests(c, l3):
    t = c.shared[34]
    if t is M or len(t) > 100000:
        t = c.shared[34] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('source', U) if type(l5) is dict else dot(l5, 'source')
        if l6 is U:
            break
        if l6 != 'assumed':
            break
        l7 = l5.get('name', U) if type(l5) is dict else dot(l5, 'name')
        if l7 is U:
            break
        l8 = l7
        l9 = []
        l9.append(l8)
        l10 = sprintf_sprintf('deployment mode not stated, %s assumed', l9)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l11)
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K10
        elif not equal(l4, K10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.replicas.of
def f35_replicas_of(c, l3, l4):
    t = c.shared[35]
    if t is M or len(t) > 100000:
        t = c.shared[35] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f18_controller_deployment_mode(c, l6)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = l10.get('name', U) if type(l10) is dict else dot(l10, 'name')
        if l11 is U:
            break
        l12 = l11
        l13 = f28_replicas_bounds(c, l6, l7, l12)
        if l13 is U:
            break
        l14 = l13
        l15 = l14
        l16 = l10.get('name', U) if type(l10) is dict else dot(l10, 'name')
        if l16 is U:
            break
        l17 = l16
        l18 = l15.get('max', U) if type(l15) is dict else dot(l15, 'max')
        if l18 is U:
            break
        l19 = l18
        l20 = f33_replicas_peak(c, l6, l7, l17, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f34_replicas_rests(c, l10)
        if l22 is U:
            break
        l23 = l22
        l24 = l15.get('max', U) if type(l15) is dict else dot(l15, 'max')
        if l24 is U:
            break
        l25 = l24
        l26 = l15.get('min', U) if type(l15) is dict else dot(l15, 'min')
        if l26 is U:
            break
        l27 = l26
        l28 = l10.get('name', U) if type(l10) is dict else dot(l10, 'name')
        if l28 is U:
            break
        l29 = l28
        l30 = {}
        l30['max'] = l25
        l30['min'] = l27
        l30['mode'] = l29
        l30['peak'] = l21
        l30['rests'] = l23
        l31 = l30
        if l5 is U:
            l5 = l31
        elif not equal(l5, l31):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.typed.map
def f36_typed_map(c, l3, l4):
    t = c.shared[36]
    if t is M or len(t) > 100000:
        t = c.shared[36] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = l6.get(l7, K0) if type(l6) is dict and type(l7) is str else objects_get(l6, l7, K0)
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        if not (type(l11) is dict):
            break
        if l5 is U:
            l5 = l11
        elif not equal(l5, l11):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = K0
        elif not equal(l5, K0):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.implementations
def f37_inference_service_implementations(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l5.append('art')
    l4['explainer'] = l5
    l6 = []
    l6.append('model')
    l6.append('sklearn')
    l6.append('xgboost')
    l6.append('tensorflow')
    l6.append('pytorch')
    l6.append('triton')
    l6.append('onnx')
    l6.append('huggingface')
    l6.append('pmml')
    l6.append('lightgbm')
    l6.append('paddle')
    l4['predictor'] = l6
    l7 = []
    l4['transformer'] = l7
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[37] = l2
    return l2
    s[37] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.annotation
def f38_inference_service_annotation(c, l3, l4, l5):
    t = c.shared[38]
    if t is M or len(t) > 100000:
        t = c.shared[38] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = []
        l10.append('spec')
        l10.append(l8)
        l10.append('annotations')
        l10.append(l9)
        l11 = f2_typed_present(c, l7, l10)
        if l11 is U:
            break
        if l11 is False:
            break
        l12 = []
        l12.append('spec')
        l12.append(l8)
        l12.append('annotations')
        l12.append(l9)
        l13 = f5_typed_text(c, l7, l12)
        if l13 is U:
            break
        l14 = l13
        if l6 is U:
            l6 = l14
        elif not equal(l6, l14):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = []
        l10.append('metadata')
        l10.append('annotations')
        l10.append(l9)
        l11 = f5_typed_text(c, l7, l10)
        if l11 is U:
            break
        l12 = l11
        if l6 is U:
            l6 = l12
        elif not equal(l6, l12):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.typed.list
def f39_typed_list(c, l3, l4):
    t = c.shared[39]
    if t is M or len(t) > 100000:
        t = c.shared[39] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = l6.get(l7, K10) if type(l6) is dict and type(l7) is str else objects_get(l6, l7, K10)
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        if not (type(l11) is list):
            break
        if l5 is U:
            l5 = l11
        elif not equal(l5, l11):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = K10
        elif not equal(l5, K10):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.serving_container
def f40_inference_service_serving_container(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = 'kserve-container'
    elif l3 != 'kserve-container':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[40] = l2
    return l2
    s[40] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.serving_indices
def f41_inference_service_serving_indices(c, l3, l4, l5):
    t = c.shared[41]
    if t is M or len(t) > 100000:
        t = c.shared[41] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        if not (l9 > 0 if type(l9) is int else comparison_gt(l9, 0)):
            break
        if l6 is U:
            l6 = K11
        elif not equal(l6, K11):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l7 == 'predictor':
            break
        if l6 is U:
            l6 = K12
        elif not equal(l6, K12):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = Set()
        for l11, l12 in pairs(l8):
            if type(l11) is Key:
                l11 = l11.value
            l13 = l11
            l14 = l12
            l16 = f5_typed_text(c, l14, K13)
            if l16 is U:
                continue
            l17 = l16
            l18 = s[40]
            if l18 is M:
                l18 = f40_inference_service_serving_container(c)
            if l18 is U:
                continue
            if not equal(l17, l18):
                continue
            l10.add(l13)
            pass
        l19 = l10
        l20 = len(l19) if type(l19) is list else aggregates_count(l19)
        if l20 is U:
            break
        l21 = l20
        if not (l21 > 0 if type(l21) is int else comparison_gt(l21, 0)):
            break
        if l6 is U:
            l6 = l19
        elif not equal(l6, l19):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l10 is U:
            break
        l11 = l10
        if l11 != 1 or l11 is True:
            break
        if l6 is U:
            l6 = K12
        elif not equal(l6, K12):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l11 = dot(l8, 0)
        if l11 is U:
            break
        l12 = l11
        l14 = f5_typed_text(c, l12, K13)
        if l14 is U:
            break
        l15 = l14
        if l15 != '':
            break
        if l6 is U:
            l6 = K12
        elif not equal(l6, K12):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l6 is U:
            l6 = K11
        elif not equal(l6, K11):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.component
def f42_inference_service_component(c, l3, l4):
    t = c.shared[42]
    if t is M or len(t) > 100000:
        t = c.shared[42] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = []
        l8.append('spec')
        l8.append(l7)
        l9 = f36_typed_map(c, l6, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        l12 = []
        while True:
            l13 = s[37]
            if l13 is M:
                l13 = f37_inference_service_implementations(c)
            if l13 is U:
                break
            l14 = l13.get(l7, U) if type(l13) is dict and type(l7) is str else dot(l13, l7)
            if l14 is U:
                break
            for l15, l16 in ordered_pairs(l14):
                l17 = l15
                l18 = l16
                l19 = []
                l19.append(l18)
                l20 = f2_typed_present(c, l11, l19)
                if l20 is U:
                    continue
                if l20 is False:
                    continue
                l12.append(l18)
                pass
            break
        l21 = l12
        l22 = f38_inference_service_annotation(c, l6, l7, 'storage.kserve.io/readonly')
        if l22 is U:
            break
        l23 = l22
        l24 = comparison_neq(l23, 'false')
        l25 = l24
        l27 = f39_typed_list(c, l11, K14)
        if l27 is U:
            break
        l28 = l27
        l29 = len(l21) if type(l21) is list else aggregates_count(l21)
        if l29 is U:
            break
        l30 = l29
        l31 = f41_inference_service_serving_indices(c, l7, l28, l30)
        if l31 is U:
            break
        l32 = l31
        l33 = {}
        l33['implementations'] = l21
        l33['readOnly'] = l25
        l33['role'] = l7
        l33['serving'] = l32
        l33['spec'] = l11
        if l5 is U:
            l5 = l33
        elif not equal(l5, l33):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.uri_fields
def f43_inference_service_uri_fields(c, l3):
    t = c.shared[43]
    if t is M or len(t) > 100000:
        t = c.shared[43] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = l5.get('implementations', U) if type(l5) is dict else dot(l5, 'implementations')
        if l7 is U:
            break
        for l8, l9 in ordered_pairs(l7):
            l10 = l8
            l11 = l9
            l12 = l5.get('spec', U) if type(l5) is dict else dot(l5, 'spec')
            if l12 is U:
                continue
            l13 = l12
            l14 = []
            l14.append(l11)
            l14.append('storageUri')
            l15 = f5_typed_text(c, l13, l14)
            if l15 is U:
                continue
            l16 = l15
            l17 = l5.get('role', U) if type(l5) is dict else dot(l5, 'role')
            if l17 is U:
                continue
            l18 = l17
            l19 = {}
            l19['origin'] = 'storageUri'
            l20 = []
            l20.append('spec')
            l20.append(l18)
            l20.append(l11)
            l20.append('storageUri')
            l19['path'] = l20
            l19['uri'] = l16
            l21 = l19
            l6.append(l21)
            pass
        break
    l22 = l6
    if l4 is U:
        l4 = l22
    elif not equal(l4, l22):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.uri_variables
def f44_inference_service_uri_variables(c, l3):
    t = c.shared[44]
    if t is M or len(t) > 100000:
        t = c.shared[44] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = l5.get('serving', U) if type(l5) is dict else dot(l5, 'serving')
        if l7 is U:
            break
        for l8, l9 in ordered_pairs(l7):
            l10 = l8
            l11 = l9
            l12 = l5.get('spec', U) if type(l5) is dict else dot(l5, 'spec')
            if l12 is U:
                continue
            l13 = l12
            l14 = []
            l14.append('containers')
            l14.append(l11)
            l14.append('env')
            l15 = f39_typed_list(c, l13, l14)
            if l15 is U:
                continue
            l16 = l15
            for l17, l18 in ordered_pairs(l16):
                l19 = l17
                l20 = l18
                l22 = f5_typed_text(c, l20, K13)
                if l22 is U:
                    continue
                l23 = l22
                if l23 != 'STORAGE_URI':
                    continue
                l25 = f5_typed_text(c, l20, K15)
                if l25 is U:
                    continue
                l26 = l25
                l27 = l5.get('role', U) if type(l5) is dict else dot(l5, 'role')
                if l27 is U:
                    continue
                l28 = l27
                l29 = {}
                l29['origin'] = 'env'
                l30 = []
                l30.append('spec')
                l30.append(l28)
                l30.append('containers')
                l30.append(l11)
                l30.append('env')
                l30.append(l19)
                l30.append('value')
                l29['path'] = l30
                l29['uri'] = l26
                l31 = l29
                l6.append(l31)
                pass
            pass
        break
    l32 = l6
    if l4 is U:
        l4 = l32
    elif not equal(l4, l32):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.pvc_uri.parse
def f45_pvc_uri_parse(c, l3):
    t = c.shared[45]
    if t is M or len(t) > 100000:
        t = c.shared[45] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.startswith('pvc://') if type(l5) is str else strings_startswith(l5, 'pvc://')
        if l6 is U:
            break
        if l6 is False:
            break
        l7 = strings_trim_prefix(l5, 'pvc://')
        if l7 is U:
            break
        l8 = l7
        l9 = strings_split(l8, '/')
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        l12 = len(l11) if type(l11) is list else aggregates_count(l11)
        if l12 is U:
            break
        l13 = l12
        l15 = arrays_slice(l11, 1, l13)
        if l15 is U:
            break
        l16 = l15
        l17 = strings_concat('/', l16)
        if l17 is U:
            break
        l18 = l17
        l20 = dot(l11, 0)
        if l20 is U:
            break
        l21 = l20
        l22 = {}
        l22['claim'] = l21
        l22['subPath'] = l18
        l23 = l22
        if l4 is U:
            l4 = l23
        elif not equal(l4, l23):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.model_containers
def f46_inference_service_model_containers(c, l3):
    t = c.shared[46]
    if t is M or len(t) > 100000:
        t = c.shared[46] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[40]
        if l6 is M:
            l6 = f40_inference_service_serving_container(c)
        if l6 is U:
            break
        l7 = l6
        l8 = []
        while True:
            l9 = l5.get('spec', U) if type(l5) is dict else dot(l5, 'spec')
            if l9 is U:
                break
            l10 = l9
            l12 = f39_typed_list(c, l10, K14)
            if l12 is U:
                break
            l13 = l12
            for l14, l15 in ordered_pairs(l13):
                l16 = l14
                l17 = l15
                l19 = f5_typed_text(c, l17, K13)
                if l19 is U:
                    continue
                l20 = l19
                if l20 != 'transformer-container':
                    continue
                l8.append('transformer-container')
                pass
            break
        l21 = l8
        l22 = []
        l22.append(l7)
        l23 = arrays_concat(l22, l21)
        if l23 is U:
            break
        l24 = l23
        if l4 is U:
            l4 = l24
        elif not equal(l4, l24):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.model_path
def f47_inference_service_model_path(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = '/mnt/models'
    elif l3 != '/mnt/models':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[47] = l2
    return l2
    s[47] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.model_mounts
def f48_inference_service_model_mounts(c, l3):
    t = c.shared[48]
    if t is M or len(t) > 100000:
        t = c.shared[48] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = f43_inference_service_uri_fields(c, l5)
        if l7 is U:
            break
        l8 = l7
        l9 = f44_inference_service_uri_variables(c, l5)
        if l9 is U:
            break
        l10 = l9
        l11 = arrays_concat(l8, l10)
        if l11 is U:
            break
        l12 = l11
        for l13, l14 in ordered_pairs(l12):
            l15 = l13
            l16 = l14
            l17 = l16.get('uri', U) if type(l16) is dict else dot(l16, 'uri')
            if l17 is U:
                continue
            l18 = l17
            l19 = f45_pvc_uri_parse(c, l18)
            if l19 is U:
                continue
            l20 = l19
            l21 = l20
            l22 = f46_inference_service_model_containers(c, l5)
            if l22 is U:
                continue
            l23 = l22
            for l24, l25 in ordered_pairs(l23):
                l26 = l24
                l27 = l25
                l28 = l21.get('claim', U) if type(l21) is dict else dot(l21, 'claim')
                if l28 is U:
                    continue
                l29 = l28
                l30 = s[47]
                if l30 is M:
                    l30 = f47_inference_service_model_path(c)
                if l30 is U:
                    continue
                l31 = l30
                l32 = l16.get('origin', U) if type(l16) is dict else dot(l16, 'origin')
                if l32 is U:
                    continue
                l33 = l32
                l34 = l16.get('path', U) if type(l16) is dict else dot(l16, 'path')
                if l34 is U:
                    continue
                l35 = l34
                l36 = l5.get('readOnly', U) if type(l5) is dict else dot(l5, 'readOnly')
                if l36 is U:
                    continue
                l37 = l36
                l38 = l21.get('subPath', U) if type(l21) is dict else dot(l21, 'subPath')
                if l38 is U:
                    continue
                l39 = l38
                l40 = {}
                l40['claim'] = l29
                l40['container'] = l27
                l40['mountPath'] = l31
                l40['origin'] = l33
                l40['path'] = l35
                l40['readOnly'] = l37
                l40['subPath'] = l39
                l40['volume'] = 'kserve-pvc-source'
                l41 = l40
                l6.append(l41)
                pass
            pass
        break
    l42 = l6
    if l4 is U:
        l4 = l42
    elif not equal(l4, l42):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.mount_path_of
def f49_inference_service_mount_path_of(c, l3):
    t = c.shared[49]
    if t is M or len(t) > 100000:
        t = c.shared[49] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K16)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        if l9 == '':
            break
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[47]
        if l6 is M:
            l6 = f47_inference_service_model_path(c)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.listed
def f50_inference_service_listed(c, l3):
    t = c.shared[50]
    if t is M or len(t) > 100000:
        t = c.shared[50] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = l5.get('spec', U) if type(l5) is dict else dot(l5, 'spec')
        if l7 is U:
            break
        l8 = l7
        l10 = f39_typed_list(c, l8, K18)
        if l10 is U:
            break
        l11 = l10
        for l12, l13 in ordered_pairs(l11):
            l14 = l12
            l15 = l13
            l17 = f5_typed_text(c, l15, K17)
            if l17 is U:
                continue
            l18 = l17
            l19 = f45_pvc_uri_parse(c, l18)
            if l19 is U:
                continue
            l20 = l19
            l21 = l20
            l22 = f49_inference_service_mount_path_of(c, l15)
            if l22 is U:
                continue
            l23 = l22
            l24 = l23
            l25 = strings_trim(l24, '/')
            if l25 is U:
                continue
            l26 = l25
            l27 = strings_replace(l26, '/', '-')
            if l27 is U:
                continue
            l28 = l27
            l29 = l21.get('claim', U) if type(l21) is dict else dot(l21, 'claim')
            if l29 is U:
                continue
            l30 = l29
            l31 = l5.get('role', U) if type(l5) is dict else dot(l5, 'role')
            if l31 is U:
                continue
            l32 = l31
            l33 = {}
            l33['claim'] = l30
            l33['mountPath'] = l24
            l34 = []
            l34.append('spec')
            l34.append(l32)
            l34.append('storageUris')
            l34.append(l14)
            l34.append('uri')
            l33['path'] = l34
            l33['volume'] = l28
            l35 = l33
            l6.append(l35)
            pass
        break
    l36 = l6
    if l4 is U:
        l4 = l36
    elif not equal(l4, l36):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.first
def f51_inference_service_first(c, l3, l4):
    t = c.shared[51]
    if t is M or len(t) > 100000:
        t = c.shared[51] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = []
        for l9, l10 in ordered_pairs(l6):
            l11 = l9
            l12 = l10
            l13 = l12.get('volume', U) if type(l12) is dict else dot(l12, 'volume')
            if l13 is U:
                continue
            if not equal(l13, l7):
                continue
            l8.append(l11)
            pass
        l14 = l8
        l15 = aggregates_min(l14)
        if l15 is U:
            break
        l16 = l15
        if l5 is U:
            l5 = l16
        elif not equal(l5, l16):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.listed_mounts
def f52_inference_service_listed_mounts(c, l3):
    t = c.shared[52]
    if t is M or len(t) > 100000:
        t = c.shared[52] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = f50_inference_service_listed(c, l5)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        for l10, l11 in ordered_pairs(l9):
            l12 = l10
            l13 = l11
            l14 = l13.get('volume', U) if type(l13) is dict else dot(l13, 'volume')
            if l14 is U:
                continue
            l15 = l14
            l16 = f51_inference_service_first(c, l9, l15)
            if l16 is U:
                continue
            l17 = l16
            if not equal(l12, l17):
                continue
            l18 = l13.get('claim', U) if type(l13) is dict else dot(l13, 'claim')
            if l18 is U:
                continue
            l19 = l18
            l20 = s[40]
            if l20 is M:
                l20 = f40_inference_service_serving_container(c)
            if l20 is U:
                continue
            l21 = l20
            l22 = l13.get('mountPath', U) if type(l13) is dict else dot(l13, 'mountPath')
            if l22 is U:
                continue
            l23 = l22
            l24 = l13.get('path', U) if type(l13) is dict else dot(l13, 'path')
            if l24 is U:
                continue
            l25 = l24
            l26 = l5.get('readOnly', U) if type(l5) is dict else dot(l5, 'readOnly')
            if l26 is U:
                continue
            l27 = l26
            l28 = l13.get('volume', U) if type(l13) is dict else dot(l13, 'volume')
            if l28 is U:
                continue
            l29 = l28
            l30 = {}
            l30['claim'] = l19
            l30['container'] = l21
            l30['mountPath'] = l23
            l30['origin'] = 'storageUris'
            l30['path'] = l25
            l30['readOnly'] = l27
            l30['subPath'] = ''
            l30['volume'] = l29
            l31 = l30
            l6.append(l31)
            pass
        break
    l32 = l6
    if l4 is U:
        l4 = l32
    elif not equal(l4, l32):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.pod_template.volumes
def f53_pod_template_volumes(c, l3, l4):
    t = c.shared[53]
    if t is M or len(t) > 100000:
        t = c.shared[53] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = []
    while True:
        l10 = f39_typed_list(c, l6, K19)
        if l10 is U:
            break
        l11 = l10
        for l12, l13 in ordered_pairs(l11):
            l14 = l12
            l15 = l13
            l17 = f5_typed_text(c, l15, K13)
            if l17 is U:
                continue
            l18 = l17
            l19 = []
            l19.append('volumes')
            l19.append(l14)
            l20 = arrays_concat(l7, l19)
            if l20 is U:
                continue
            l21 = l20
            l22 = {}
            l22['name'] = l18
            l22['path'] = l21
            l22['spec'] = l15
            l23 = l22
            l8.append(l23)
            pass
        break
    l24 = l8
    if l5 is U:
        l5 = l24
    elif not equal(l5, l24):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.container_name
def f54_inference_service_container_name(c, l3, l4, l5, l6):
    t = c.shared[54]
    if t is M or len(t) > 100000:
        t = c.shared[54] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if l9 != 'containers':
            break
        l12 = l8.get('serving', U) if type(l8) is dict else dot(l8, 'serving')
        if l12 is U:
            break
        l13 = l12
        if not (aggregates_member(l10, l13)):
            break
        l15 = s[40]
        if l15 is M:
            l15 = f40_inference_service_serving_container(c)
        if l15 is U:
            break
        l16 = l15
        if l7 is U:
            l7 = l16
        elif not equal(l7, l16):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l13 = f5_typed_text(c, l11, K13)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.template_containers
def f55_inference_service_template_containers(c, l3):
    t = c.shared[55]
    if t is M or len(t) > 100000:
        t = c.shared[55] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        while True:
            l7 = l5.get('implementations', U) if type(l5) is dict else dot(l5, 'implementations')
            if l7 is U:
                break
            for l8, l9 in ordered_pairs(l7):
                l10 = l8
                l11 = l9
                l12 = l5.get('spec', U) if type(l5) is dict else dot(l5, 'spec')
                if l12 is U:
                    continue
                l13 = l12
                l14 = []
                l14.append(l11)
                l15 = f36_typed_map(c, l13, l14)
                if l15 is U:
                    continue
                l16 = l15
                l17 = s[40]
                if l17 is M:
                    l17 = f40_inference_service_serving_container(c)
                if l17 is U:
                    continue
                l18 = l17
                l19 = l5.get('role', U) if type(l5) is dict else dot(l5, 'role')
                if l19 is U:
                    continue
                l20 = l19
                l21 = {}
                l21['init'] = False
                l21['name'] = l18
                l22 = []
                l22.append('spec')
                l22.append(l20)
                l22.append(l11)
                l21['path'] = l22
                l21['spec'] = l16
                l23 = l21
                l6.append(l23)
                pass
            break
        l24 = l6
        l25 = []
        l27 = K20
        for l28, l29 in ordered_pairs(l27):
            l30 = l28
            l31 = l29
            l32 = l5.get('spec', U) if type(l5) is dict else dot(l5, 'spec')
            if l32 is U:
                continue
            l33 = l32
            l34 = []
            l34.append(l31)
            l35 = f39_typed_list(c, l33, l34)
            if l35 is U:
                continue
            l36 = l35
            for l37, l38 in ordered_pairs(l36):
                l39 = l37
                l40 = l38
                l41 = comparison_equal(l31, 'initContainers')
                l42 = l41
                l43 = f54_inference_service_container_name(c, l5, l31, l39, l40)
                if l43 is U:
                    continue
                l44 = l43
                l45 = l5.get('role', U) if type(l5) is dict else dot(l5, 'role')
                if l45 is U:
                    continue
                l46 = l45
                l47 = {}
                l47['init'] = l42
                l47['name'] = l44
                l48 = []
                l48.append('spec')
                l48.append(l46)
                l48.append(l31)
                l48.append(l39)
                l47['path'] = l48
                l47['spec'] = l40
                l49 = l47
                l25.append(l49)
                pass
            pass
        l50 = l25
        l51 = arrays_concat(l24, l50)
        if l51 is U:
            break
        l52 = l51
        if l4 is U:
            l4 = l52
        elif not equal(l4, l52):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.typed.flag
def f56_typed_flag(c, l3, l4, l5):
    t = c.shared[56]
    if t is M or len(t) > 100000:
        t = c.shared[56] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = l7.get(l8, l9) if type(l7) is dict and type(l8) is str else objects_get(l7, l8, l9)
        if l10 is U:
            break
        l11 = l10
        l12 = l11
        if not (type(l12) is bool):
            break
        if l6 is U:
            l6 = l12
        elif not equal(l6, l12):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l6 is U:
            l6 = l9
        elif not equal(l6, l9):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.pod_template.container_uses
def f57_pod_template_container_uses(c, l3, l4):
    t = c.shared[57]
    if t is M or len(t) > 100000:
        t = c.shared[57] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = []
    for l9, l10 in ordered_pairs(l7):
        l11 = l9
        l12 = l10
        l13 = l12.get('spec', U) if type(l12) is dict else dot(l12, 'spec')
        if l13 is U:
            continue
        l14 = l13
        l16 = f39_typed_list(c, l14, K23)
        if l16 is U:
            continue
        l17 = l16
        for l18, l19 in ordered_pairs(l17):
            l20 = l18
            l21 = l19
            l23 = f5_typed_text(c, l21, K13)
            if l23 is U:
                continue
            l24 = l23
            if not equal(l24, l6):
                continue
            l26 = f5_typed_text(c, l21, K16)
            if l26 is U:
                continue
            l27 = l26
            l29 = f56_typed_flag(c, l21, K22, False)
            if l29 is U:
                continue
            l30 = l29
            l32 = f5_typed_text(c, l21, K21)
            if l32 is U:
                continue
            l33 = l32
            l34 = l12.get('name', U) if type(l12) is dict else dot(l12, 'name')
            if l34 is U:
                continue
            l35 = l34
            l36 = {}
            l36['container'] = l35
            l36['mountPath'] = l27
            l36['readOnly'] = l30
            l36['subPath'] = l33
            l37 = l36
            l8.append(l37)
            pass
        pass
    l38 = l8
    if l5 is U:
        l5 = l38
    elif not equal(l5, l38):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.pod_template.uses
def f58_pod_template_uses(c, l3, l4):
    t = c.shared[58]
    if t is M or len(t) > 100000:
        t = c.shared[58] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f57_pod_template_container_uses(c, l6, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = len(l10) if type(l10) is list else aggregates_count(l10)
        if l11 is U:
            break
        l12 = l11
        if not (l12 > 0 if type(l12) is int else comparison_gt(l12, 0)):
            break
        if l5 is U:
            l5 = l10
        elif not equal(l5, l10):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = K25
        elif not equal(l5, K25):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.pod_template.read_only
def f59_pod_template_read_only(c, l3, l4):
    t = c.shared[59]
    if t is M or len(t) > 100000:
        t = c.shared[59] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l7.get('readOnly', U) if type(l7) is dict else dot(l7, 'readOnly')
        if l8 is U:
            break
        if l8 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l9 = f56_typed_flag(c, l6, K26, False)
        if l9 is U:
            break
        l10 = l9
        if l5 is U:
            l5 = l10
        elif not equal(l5, l10):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.pod_template.mounts
def f60_pod_template_mounts(c, l3, l4):
    t = c.shared[60]
    if t is M or len(t) > 100000:
        t = c.shared[60] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = []
    for l9, l10 in ordered_pairs(l6):
        l11 = l9
        l12 = l10
        l13 = l12.get('spec', U) if type(l12) is dict else dot(l12, 'spec')
        if l13 is U:
            continue
        l14 = l13
        l16 = f2_typed_present(c, l14, K28)
        if l16 is U:
            continue
        if l16 is False:
            continue
        l17 = l12.get('name', U) if type(l12) is dict else dot(l12, 'name')
        if l17 is U:
            continue
        l18 = l17
        l19 = f58_pod_template_uses(c, l18, l7)
        if l19 is U:
            continue
        l20 = l19
        for l21, l22 in ordered_pairs(l20):
            l23 = l21
            l24 = l22
            l25 = l12.get('spec', U) if type(l12) is dict else dot(l12, 'spec')
            if l25 is U:
                continue
            l26 = l25
            l28 = f5_typed_text(c, l26, K27)
            if l28 is U:
                continue
            l29 = l28
            l30 = l12.get('path', U) if type(l12) is dict else dot(l12, 'path')
            if l30 is U:
                continue
            l31 = l30
            l33 = arrays_concat(l31, K27)
            if l33 is U:
                continue
            l34 = l33
            l35 = l12.get('spec', U) if type(l12) is dict else dot(l12, 'spec')
            if l35 is U:
                continue
            l36 = l35
            l37 = f59_pod_template_read_only(c, l36, l24)
            if l37 is U:
                continue
            l38 = l37
            l39 = l24.get('container', U) if type(l24) is dict else dot(l24, 'container')
            if l39 is U:
                continue
            l40 = l39
            l41 = l24.get('mountPath', U) if type(l24) is dict else dot(l24, 'mountPath')
            if l41 is U:
                continue
            l42 = l41
            l43 = l24.get('subPath', U) if type(l24) is dict else dot(l24, 'subPath')
            if l43 is U:
                continue
            l44 = l43
            l45 = l12.get('name', U) if type(l12) is dict else dot(l12, 'name')
            if l45 is U:
                continue
            l46 = l45
            l47 = {}
            l47['claim'] = l29
            l47['container'] = l40
            l47['mountPath'] = l42
            l47['origin'] = 'volume'
            l47['path'] = l34
            l47['readOnly'] = l38
            l47['subPath'] = l44
            l47['volume'] = l46
            l48 = l47
            l8.append(l48)
            pass
        pass
    l49 = l8
    if l5 is U:
        l5 = l49
    elif not equal(l5, l49):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.mounts
def f61_inference_service_mounts(c, l3, l4):
    t = c.shared[61]
    if t is M or len(t) > 100000:
        t = c.shared[61] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f42_inference_service_component(c, l6, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = f48_inference_service_model_mounts(c, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = f52_inference_service_listed_mounts(c, l10)
        if l13 is U:
            break
        l14 = l13
        l15 = arrays_concat(l12, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = l10.get('spec', U) if type(l10) is dict else dot(l10, 'spec')
        if l17 is U:
            break
        l18 = l17
        l19 = []
        l19.append('spec')
        l19.append(l7)
        l20 = f53_pod_template_volumes(c, l18, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f55_inference_service_template_containers(c, l10)
        if l22 is U:
            break
        l23 = l22
        l24 = f60_pod_template_mounts(c, l21, l23)
        if l24 is U:
            break
        l25 = l24
        l26 = arrays_concat(l16, l25)
        if l26 is U:
            break
        l27 = l26
        if l5 is U:
            l5 = l27
        elif not equal(l5, l27):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.inference_service.groups
def f62_inference_service_groups(c, l3):
    t = c.shared[62]
    if t is M or len(t) > 100000:
        t = c.shared[62] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = f18_controller_deployment_mode(c, l5)
        if l7 is U:
            break
        l8 = l7
        l9 = l8.get('name', U) if type(l8) is dict else dot(l8, 'name')
        if l9 is U:
            break
        l10 = l9
        if l10 == 'ModelMesh':
            break
        l12 = s[19]
        if l12 is M:
            l12 = f19_inference_service_roles(c)
        if l12 is U:
            break
        for l13, l14 in ordered_pairs(l12):
            l15 = l13
            l16 = l14
            l17 = []
            l17.append('spec')
            l17.append(l16)
            l18 = f2_typed_present(c, l5, l17)
            if l18 is U:
                continue
            if l18 is False:
                continue
            l19 = []
            l19.append('spec')
            l19.append(l16)
            l19.append('nodeSelector')
            l19.append('kubernetes.io/hostname')
            l20 = f5_typed_text(c, l5, l19)
            if l20 is U:
                continue
            l21 = l20
            l22 = f35_replicas_of(c, l5, l16)
            if l22 is U:
                continue
            l23 = l22
            l24 = []
            while True:
                l25 = f61_inference_service_mounts(c, l5, l16)
                if l25 is U:
                    break
                l26 = l25
                for l27, l28 in ordered_pairs(l26):
                    l29 = l27
                    l30 = l28
                    l31 = l30.get('claim', U) if type(l30) is dict else dot(l30, 'claim')
                    if l31 is U:
                        continue
                    l32 = l31
                    if l32 == '':
                        continue
                    l24.append(l30)
                    pass
                break
            l34 = l24
            l35 = {}
            l35['mounts'] = l34
            l35['node'] = l21
            l35['pods'] = l23
            l35['role'] = l16
            l36 = l35
            l6.append(l36)
            pass
        break
    l37 = l6
    if l4 is U:
        l4 = l37
    elif not equal(l4, l37):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.groups_of
def f63_workload_groups_of(c, l3):
    t = c.shared[63]
    if t is M or len(t) > 100000:
        t = c.shared[63] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f6_inference_service_is(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        l7 = f62_inference_service_groups(c, l5)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K10
        elif not equal(l4, K10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.groups
def f64_workload_groups(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[4]
        if l4 is M:
            l4 = f4_review_resource(c)
        if l4 is U:
            break
        l5 = l4
        l6 = f63_workload_groups_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l3 is U:
            l3 = l7
        elif not equal(l3, l7):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[64] = l2
    return l2
    m[64] = U
    return U


# g0.data.lib.pvcguard.workload.mounted
def f65_workload_mounted(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[64]
        if l4 is M:
            l4 = f64_workload_groups(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mounts', U) if type(l8) is dict else dot(l8, 'mounts')
            if l9 is U:
                continue
            for l10, l11 in pairs(l9):
                if type(l10) is Key:
                    l10 = l10.value
                l12 = l10
                l13 = l11
                l14 = {}
                l14['group'] = l8
                l14['mount'] = l13
                l2.add(l14)
                pass
            pass
        break
    m[65] = l2
    return l2
    m[65] = U
    return U


# g0.data.lib.pvcguard.review.old
def f66_review_old(c):
    l0 = c.input
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = l0.get('review', U) if type(l0) is dict else dot(l0, 'review')
        if l4 is U:
            break
        l5 = l4.get('oldObject', U) if type(l4) is dict else dot(l4, 'oldObject')
        if l5 is U:
            break
        l6 = l5
        if not (type(l6) is dict):
            break
        l8 = l0.get('review', U) if type(l0) is dict else dot(l0, 'review')
        if l8 is U:
            break
        l9 = l8.get('oldObject', U) if type(l8) is dict else dot(l8, 'oldObject')
        if l9 is U:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = K0
        elif not equal(l3, K0):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[66] = l2
    return l2
    m[66] = U
    return U


# g0.data.lib.pvcguard.review.subject
def f67_review_subject(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[1]
        if l4 is M:
            l4 = f1_review_given(c)
        if l4 is U:
            break
        if type(l4) is not dict:
            break
        l6 = length(l4)
        if l6 != 0 or l6 is False:
            break
        l8 = m[66]
        if l8 is M:
            l8 = f66_review_old(c)
        if l8 is U:
            break
        l9 = l8
        if l3 is U:
            l3 = l9
        elif not equal(l3, l9):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[1]
        if l4 is M:
            l4 = f1_review_given(c)
        if l4 is U:
            break
        l5 = l4
        if l3 is U:
            l3 = l5
        elif not equal(l3, l5):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[67] = l2
    return l2
    m[67] = U
    return U


# g0.data.lib.pvcguard.review.namespace
def f68_review_namespace(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[67]
        if l4 is M:
            l4 = f67_review_subject(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f5_typed_text(c, l5, K29)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[68] = l2
    return l2
    m[68] = U
    return U


# g0.data.lib.pvcguard.inventory.claim
def f69_inventory_claim(c, l3, l4):
    t = c.shared[69]
    if t is M or len(t) > 100000:
        t = c.shared[69] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l8 is U:
            break
        l9 = l8.get('namespace', U) if type(l8) is dict else base_dot(l8, 'namespace', c)
        if l9 is U:
            break
        l10 = l9.get(l6, U) if type(l9) is dict and type(l6) is str else base_dot(l9, l6, c)
        if l10 is U:
            break
        l11 = l10.get('v1', U) if type(l10) is dict else base_dot(l10, 'v1', c)
        if l11 is U:
            break
        l12 = l11.get('PersistentVolumeClaim', U) if type(l11) is dict else base_dot(l11, 'PersistentVolumeClaim', c)
        if l12 is U:
            break
        l13 = l12.get(l7, U) if type(l12) is dict and type(l7) is str else base_dot(l12, l7, c)
        if l13 is U:
            break
        j2 = False
        while True:
            j3 = False
            while True:
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l16 = l13
        if l5 is U:
            l5 = l16
        elif not equal(l5, l16):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l6 != '':
            break
        l8 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l8 is U:
            break
        l9 = l8.get('cluster', U) if type(l8) is dict else base_dot(l8, 'cluster', c)
        if l9 is U:
            break
        l10 = l9.get('v1', U) if type(l9) is dict else base_dot(l9, 'v1', c)
        if l10 is U:
            break
        l11 = l10.get('PersistentVolumeClaim', U) if type(l10) is dict else base_dot(l10, 'PersistentVolumeClaim', c)
        if l11 is U:
            break
        l12 = l11.get(l7, U) if type(l11) is dict and type(l7) is str else base_dot(l11, l7, c)
        if l12 is U:
            break
        j5 = False
        while True:
            j6 = False
            while True:
                j6 = True
                break
                break
            if j6:
                break
            j5 = True
            break
            break
        if j5:
            break
        l15 = l12
        if l5 is U:
            l5 = l15
        elif not equal(l5, l15):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.of_review
def f70_claims_of_review(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = m[68]
        if l6 is M:
            l6 = f68_review_namespace(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f69_inventory_claim(c, l7, l5)
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.claims.bound
def f71_claims_bound(c, l3):
    t = c.shared[71]
    if t is M or len(t) > 100000:
        t = c.shared[71] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K30)
        if l7 is U:
            break
        l8 = l7
        if l8 != 'Bound':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.typed.texts
def f72_typed_texts(c, l3, l4):
    t = c.shared[72]
    if t is M or len(t) > 100000:
        t = c.shared[72] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = []
    while True:
        l9 = f39_typed_list(c, l6, l7)
        if l9 is U:
            break
        l10 = l9
        for l11, l12 in ordered_pairs(l10):
            l13 = l11
            l14 = l12
            if not (type(l14) is str):
                continue
            l8.append(l14)
            pass
        break
    l16 = l8
    if l5 is U:
        l5 = l16
    elif not equal(l5, l16):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.granted
def f73_claims_granted(c, l3):
    t = c.shared[73]
    if t is M or len(t) > 100000:
        t = c.shared[73] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f71_claims_bound(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        l8 = f72_typed_texts(c, l5, K31)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = len(l10) if type(l10) is list else aggregates_count(l10)
        if l11 is U:
            break
        l12 = l11
        if not (l12 > 0 if type(l12) is int else comparison_gt(l12, 0)):
            break
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = f72_typed_texts(c, l5, K32)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.modes
def f74_claims_modes(c, l3):
    t = c.shared[74]
    if t is M or len(t) > 100000:
        t = c.shared[74] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = Set()
    while True:
        l7 = f73_claims_granted(c, l5)
        if l7 is U:
            break
        l8 = l7
        for l9, l10 in pairs(l8):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l6.add(l12)
            pass
        break
    l13 = l6
    if l4 is U:
        l4 = l13
    elif not equal(l4, l13):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.one_node
def f75_claims_one_node(c, l3):
    t = c.shared[75]
    if t is M or len(t) > 100000:
        t = c.shared[75] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f74_claims_modes(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        if not (aggregates_member('ReadWriteOnce', l8)):
            break
        l11 = sets_intersect(l8, K33)
        if l11 is U:
            break
        l12 = l11
        l13 = len(l12) if type(l12) is list else aggregates_count(l12)
        if l13 is U:
            break
        l14 = l13
        if l14 != 0 or l14 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.volume
def f76_inventory_volume(c, l3):
    t = c.shared[76]
    if t is M or len(t) > 100000:
        t = c.shared[76] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
        if l7 is U:
            break
        l8 = l7.get('v1', U) if type(l7) is dict else base_dot(l7, 'v1', c)
        if l8 is U:
            break
        l9 = l8.get('PersistentVolume', U) if type(l8) is dict else base_dot(l8, 'PersistentVolume', c)
        if l9 is U:
            break
        l10 = l9.get(l5, U) if type(l9) is dict and type(l5) is str else base_dot(l9, l5, c)
        if l10 is U:
            break
        j1 = False
        while True:
            j2 = False
            while True:
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        l13 = l10
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.volume
def f77_claims_volume(c, l3):
    t = c.shared[77]
    if t is M or len(t) > 100000:
        t = c.shared[77] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K34)
        if l7 is U:
            break
        l8 = l7
        l9 = f76_inventory_volume(c, l8)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.volume_source_kinds
def f78_drivers_volume_source_kinds(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l4['awsElasticBlockStore'] = 'block'
    l4['azureDisk'] = 'block'
    l4['azureFile'] = 'file'
    l4['cephfs'] = 'file'
    l4['cinder'] = 'block'
    l4['fc'] = 'block'
    l4['gcePersistentDisk'] = 'block'
    l4['glusterfs'] = 'file'
    l4['hostPath'] = 'local'
    l4['iscsi'] = 'block'
    l4['local'] = 'local'
    l4['nfs'] = 'file'
    l4['portworxVolume'] = 'block'
    l4['rbd'] = 'block'
    l4['vsphereVolume'] = 'block'
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[78] = l2
    return l2
    s[78] = U
    return U


# g0.data.lib.pvcguard.drivers.volume_driver
def f79_drivers_volume_driver(c, l3):
    t = c.shared[79]
    if t is M or len(t) > 100000:
        t = c.shared[79] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K35)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        if l9 == '':
            break
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = Set()
        while True:
            l7 = s[78]
            if l7 is M:
                l7 = f78_drivers_volume_source_kinds(c)
            if l7 is U:
                break
            l8 = l7
            l9 = objects_keys(l8)
            if l9 is U:
                break
            l10 = l9
            for l11, l12 in pairs(l10):
                if type(l11) is Key:
                    l11 = l11.value
                l13 = l11
                l14 = l12
                l15 = []
                l15.append('spec')
                l15.append(l14)
                l16 = f2_typed_present(c, l5, l15)
                if l16 is U:
                    continue
                if l16 is False:
                    continue
                l6.add(l14)
                pass
            break
        l17 = l6
        l18 = aggregates_min(l17)
        if l18 is U:
            break
        l19 = l18
        if l4 is U:
            l4 = l19
        elif not equal(l4, l19):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.host
def f80_drivers_host(c, l3):
    t = c.shared[80]
    if t is M or len(t) > 100000:
        t = c.shared[80] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = Set()
        while True:
            l8 = f39_typed_list(c, l5, K39)
            if l8 is U:
                break
            l9 = l8
            for l10, l11 in pairs(l9):
                if type(l10) is Key:
                    l10 = l10.value
                l12 = l10
                l13 = l11
                l15 = f5_typed_text(c, l13, K38)
                if l15 is U:
                    continue
                l16 = l15
                if l16 != 'kubernetes.io/hostname':
                    continue
                l18 = f5_typed_text(c, l13, K37)
                if l18 is U:
                    continue
                l19 = l18
                if l19 != 'In':
                    continue
                l21 = f39_typed_list(c, l13, K36)
                if l21 is U:
                    continue
                l22 = l21
                l23 = len(l22) if type(l22) is list else aggregates_count(l22)
                if l23 is U:
                    continue
                l24 = l23
                if l24 != 1 or l24 is True:
                    continue
                l27 = f72_typed_texts(c, l13, K36)
                if l27 is U:
                    continue
                l28 = l27
                for l29, l30 in pairs(l28):
                    if type(l29) is Key:
                        l29 = l29.value
                    l31 = l29
                    l32 = l30
                    l6.add(l32)
                    pass
                pass
            break
        l33 = l6
        l34 = aggregates_min(l33)
        if l34 is U:
            break
        l35 = l34
        if l4 is U:
            l4 = l35
        elif not equal(l4, l35):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.hostname_bound
def f81_drivers_hostname_bound(c, l3):
    t = c.shared[81]
    if t is M or len(t) > 100000:
        t = c.shared[81] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f79_drivers_volume_driver(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = s[78]
        if l8 is M:
            l8 = f78_drivers_volume_source_kinds(c)
        if l8 is U:
            break
        l9 = l8.get(l7, U) if type(l8) is dict and type(l7) is str else dot(l8, l7)
        if l9 is U:
            break
        if l9 != 'local':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = f39_typed_list(c, l5, K40)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        l10 = []
        for l11, l12 in ordered_pairs(l9):
            l13 = l11
            l14 = l12
            l15 = f80_drivers_host(c, l14)
            if l15 is U:
                continue
            l16 = l15
            l10.append(l16)
            pass
        l17 = l10
        l18 = len(l17) if type(l17) is list else aggregates_count(l17)
        if l18 is U:
            break
        l19 = l18
        l20 = len(l9) if type(l9) is list else aggregates_count(l9)
        if l20 is U:
            break
        l21 = l20
        if not equal(l19, l21):
            break
        l22 = Set()
        for l23, l24 in pairs(l17):
            if type(l23) is Key:
                l23 = l23.value
            l25 = l23
            l26 = l24
            l22.add(l26)
            pass
        l27 = l22
        l28 = len(l27) if type(l27) is list else aggregates_count(l27)
        if l28 is U:
            break
        l29 = l28
        if l29 != 1 or l29 is True:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.classes.annotation
def f82_classes_annotation(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = 'volume.beta.kubernetes.io/storage-class'
    elif l3 != 'volume.beta.kubernetes.io/storage-class':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[82] = l2
    return l2
    s[82] = U
    return U


# g0.data.lib.pvcguard.classes.annotation_path
def f83_classes_annotation_path(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[82]
        if l4 is M:
            l4 = f82_classes_annotation(c)
        if l4 is U:
            break
        l5 = l4
        l6 = []
        l6.append('metadata')
        l6.append('annotations')
        l6.append(l5)
        l7 = l6
        if l3 is U:
            l3 = l7
        elif not equal(l3, l7):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[83] = l2
    return l2
    s[83] = U
    return U


# g0.data.lib.pvcguard.classes.spec_path
def f84_classes_spec_path(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append('spec')
    l4.append('storageClassName')
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[84] = l2
    return l2
    s[84] = U
    return U


# g0.data.lib.pvcguard.inventory.storage_classes
def f85_inventory_storage_classes(c):
    l1 = c.data
    s = c.shared
    l2 = l3 = l9 = U
    while True:
        l3 = U
        j2 = False
        while True:
            j3 = False
            while True:
                l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
                if l6 is U:
                    break
                l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
                if l7 is U:
                    break
                l8 = l7.get('storage.k8s.io/v1', U) if type(l7) is dict else base_dot(l7, 'storage.k8s.io/v1', c)
                if l8 is U:
                    break
                l9 = l8.get('StorageClass', U) if type(l8) is dict else base_dot(l8, 'StorageClass', c)
                if l9 is U:
                    break
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = {}
        if l3 is U:
            l3 = l4
        elif not equal(l3, l4):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[85] = l2
    return l2
    s[85] = U
    return U


# g0.data.lib.pvcguard.classes.is_default
def f86_classes_is_default(c, l3):
    t = c.shared[86]
    if t is M or len(t) > 100000:
        t = c.shared[86] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l7 = K41
    for l8, l9 in pairs(l7):
        if type(l8) is Key:
            l8 = l8.value
        l10 = l8
        l11 = l9
        l12 = []
        l12.append('metadata')
        l12.append('annotations')
        l12.append(l11)
        l13 = f5_typed_text(c, l5, l12)
        if l13 is U:
            continue
        l14 = l13
        if l14 != 'true':
            continue
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        pass
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.classes.default_class
def f87_classes_default_class(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = {}
        while True:
            l5 = s[85]
            if l5 is M:
                l5 = f85_inventory_storage_classes(c)
            if l5 is U:
                break
            for l6, l7 in pairs(l5):
                if type(l6) is Key:
                    l6 = l6.value
                l8 = l6
                l9 = l7
                l10 = f86_classes_is_default(c, l9)
                if l10 is U:
                    continue
                if l10 is False:
                    continue
                l11 = []
                l11.append('metadata')
                l11.append('creationTimestamp')
                l12 = f5_typed_text(c, l9, l11)
                if l12 is U:
                    continue
                l13 = l12
                insert_once(l4, l8, l13)
                pass
            break
        l14 = l4
        l15 = []
        for l16, l17 in ordered_pairs(l14):
            l18 = l16
            l19 = l17
            l15.append(l19)
            pass
        l20 = l15
        l21 = aggregates_max(l20)
        if l21 is U:
            break
        l22 = l21
        l23 = l22
        l24 = Set()
        for l25, l26 in pairs(l14):
            if type(l25) is Key:
                l25 = l25.value
            l27 = l25
            l28 = l26
            if not equal(l28, l23):
                continue
            l24.add(l27)
            pass
        l29 = l24
        l30 = aggregates_min(l29)
        if l30 is U:
            break
        l31 = l30
        if l3 is U:
            l3 = l31
        elif not equal(l3, l31):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[87] = l2
    return l2
    s[87] = U
    return U


# g0.data.lib.pvcguard.inventory.names
def f88_inventory_names(c, l3, l4):
    t = c.shared[88]
    if t is M or len(t) > 100000:
        t = c.shared[88] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if not equal(l6, l7):
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l6 != '*':
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.covers
def f89_inventory_covers(c, l3, l4, l5):
    t = c.shared[89]
    if t is M or len(t) > 100000:
        t = c.shared[89] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f88_inventory_names(c, l7, l8)
        if l10 is U:
            break
        if l10 is False:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = l7.get('kind', U) if type(l7) is dict else dot(l7, 'kind')
        if l10 is U:
            break
        l11 = l10
        l12 = f88_inventory_names(c, l11, l8)
        if l12 is U:
            break
        if l12 is False:
            break
        n3 = True
        while True:
            l14 = f2_typed_present(c, l7, K42)
            if l14 is U:
                break
            if l14 is False:
                break
            n3 = False
            break
        if not n3:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = l7.get('kind', U) if type(l7) is dict else dot(l7, 'kind')
        if l10 is U:
            break
        l11 = l10
        l12 = f88_inventory_names(c, l11, l8)
        if l12 is U:
            break
        if l12 is False:
            break
        l14 = f72_typed_texts(c, l7, K42)
        if l14 is U:
            break
        l15 = l14
        for l16, l17 in pairs(l15):
            if type(l16) is Key:
                l16 = l16.value
            l18 = l16
            l19 = l17
            l21 = glob_glob_match(l19, None, l9)
            if l21 is U:
                continue
            if l21 is False:
                continue
            if l6 is U:
                l6 = True
            elif l6 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.complete
def f90_inventory_complete(c, l3, l4):
    t = c.shared[90]
    if t is M or len(t) > 100000:
        t = c.shared[90] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = s[14]
        if l8 is M:
            l8 = f14_params_effective(c)
        if l8 is U:
            break
        l9 = l8.get('inventory', U) if type(l8) is dict else dot(l8, 'inventory')
        if l9 is U:
            break
        l10 = l9.get('complete', U) if type(l9) is dict else dot(l9, 'complete')
        if l10 is U:
            break
        for l11, l12 in pairs(l10):
            if type(l11) is Key:
                l11 = l11.value
            l13 = l11
            l14 = l12
            l15 = f89_inventory_covers(c, l14, l6, l7)
            if l15 is U:
                continue
            if l15 is False:
                continue
            if l5 is U:
                l5 = True
            elif l5 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.classes.of
def f91_classes_of(c, l3):
    t = c.shared[91]
    if t is M or len(t) > 100000:
        t = c.shared[91] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[83]
        if l6 is M:
            l6 = f83_classes_annotation_path(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f2_typed_present(c, l5, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = s[83]
        if l9 is M:
            l9 = f83_classes_annotation_path(c)
        if l9 is U:
            break
        l10 = l9
        l11 = f5_typed_text(c, l5, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = {}
        l13['name'] = l12
        l13['source'] = 'annotation'
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[84]
        if l6 is M:
            l6 = f84_classes_spec_path(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f2_typed_present(c, l5, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = s[84]
        if l9 is M:
            l9 = f84_classes_spec_path(c)
        if l9 is U:
            break
        l10 = l9
        l11 = f5_typed_text(c, l5, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = {}
        l13['name'] = l12
        l13['source'] = 'spec'
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f71_claims_bound(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = K43
        elif not equal(l4, K43):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[87]
        if l6 is M:
            l6 = f87_classes_default_class(c)
        if l6 is U:
            break
        if l6 is False:
            break
        l7 = s[87]
        if l7 is M:
            l7 = f87_classes_default_class(c)
        if l7 is U:
            break
        l8 = l7
        l9 = {}
        l9['name'] = l8
        l9['source'] = 'default'
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f90_inventory_complete(c, 'StorageClass', '')
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = K43
        elif not equal(l4, K43):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K44
        elif not equal(l4, K44):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.storage_class
def f92_inventory_storage_class(c, l3):
    t = c.shared[92]
    if t is M or len(t) > 100000:
        t = c.shared[92] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
        if l7 is U:
            break
        l8 = l7.get('storage.k8s.io/v1', U) if type(l7) is dict else base_dot(l7, 'storage.k8s.io/v1', c)
        if l8 is U:
            break
        l9 = l8.get('StorageClass', U) if type(l8) is dict else base_dot(l8, 'StorageClass', c)
        if l9 is U:
            break
        l10 = l9.get(l5, U) if type(l9) is dict and type(l5) is str else base_dot(l9, l5, c)
        if l10 is U:
            break
        j1 = False
        while True:
            j2 = False
            while True:
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        l13 = l10
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.class_of
def f93_drivers_class_of(c, l3):
    t = c.shared[93]
    if t is M or len(t) > 100000:
        t = c.shared[93] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f91_classes_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7.get('name', U) if type(l7) is dict else dot(l7, 'name')
        if l8 is U:
            break
        l9 = l8
        l10 = f92_inventory_storage_class(c, l9)
        if l10 is U:
            break
        l11 = l10
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K0
        elif not equal(l4, K0):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.of
def f94_drivers_of(c, l3):
    t = c.shared[94]
    if t is M or len(t) > 100000:
        t = c.shared[94] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f77_claims_volume(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = f79_drivers_volume_driver(c, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f93_drivers_class_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l9 = f5_typed_text(c, l7, K45)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.provisioners.kinds
def f95_provisioners_kinds(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[10]
        if l4 is M:
            l4 = f10_schema_choices(c)
        if l4 is U:
            break
        l5 = l4.get('provisioners/*/kind', U) if type(l4) is dict else dot(l4, 'provisioners/*/kind')
        if l5 is U:
            break
        l6 = l5
        if l3 is U:
            l3 = l6
        elif not equal(l3, l6):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[95] = l2
    return l2
    s[95] = U
    return U


# g0.data.lib.pvcguard.provisioners.table.exact
def f96_table_exact(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l6 = {}
    l7 = []
    l7.append('ReadWriteOnce')
    l7.append('ReadWriteOncePod')
    l7.append('ReadOnlyMany')
    l7.append('ReadWriteMany')
    l6['access_modes'] = l7
    l8 = []
    l6['conditional'] = l8
    l6['confidence'] = 'verified'
    l6['dynamic_provisioning'] = True
    l6['kind'] = 'file'
    l6['name'] = 'Azure Managed Lustre CSI'
    l9 = []
    l6['rejects'] = l9
    l6['status'] = 'current'
    l6['topology'] = 'none'
    l5.append(l6)
    l4['azurelustre.csi.azure.com'] = l5
    l10 = []
    l11 = {}
    l12 = []
    l12.append('ReadWriteOnce')
    l12.append('ReadOnlyMany')
    l12.append('ReadWriteMany')
    l11['access_modes'] = l12
    l13 = []
    l11['conditional'] = l13
    l11['confidence'] = 'verified'
    l11['dynamic_provisioning'] = True
    l11['kind'] = 'file'
    l11['name'] = 'BeeGFS'
    l14 = []
    l11['rejects'] = l14
    l11['status'] = 'current'
    l11['topology'] = 'none'
    l10.append(l11)
    l4['beegfs.csi.netapp.com'] = l10
    l15 = []
    l16 = {}
    l17 = []
    l17.append('ReadWriteOnce')
    l17.append('ReadWriteOncePod')
    l17.append('ReadOnlyMany')
    l17.append('ReadWriteMany')
    l16['access_modes'] = l17
    l18 = []
    l16['conditional'] = l18
    l16['confidence'] = 'verified'
    l16['dynamic_provisioning'] = True
    l16['kind'] = 'object'
    l16['name'] = 'Azure Blob CSI (blobfuse2/NFSv3)'
    l19 = []
    l16['rejects'] = l19
    l16['status'] = 'current'
    l16['topology'] = 'none'
    l15.append(l16)
    l4['blob.csi.azure.com'] = l15
    l20 = []
    l21 = {}
    l22 = []
    l22.append('ReadWriteOnce')
    l22.append('ReadWriteOncePod')
    l21['access_modes'] = l22
    l23 = []
    l21['conditional'] = l23
    l21['confidence'] = 'likely'
    l21['dynamic_provisioning'] = True
    l21['kind'] = 'block'
    l21['name'] = 'IBM block (Spectrum Virtualize / DS8000)'
    l24 = []
    l21['rejects'] = l24
    l21['status'] = 'current'
    l21['topology'] = 'none'
    l20.append(l21)
    l4['block.csi.ibm.com'] = l20
    l25 = []
    l26 = {}
    l27 = []
    l27.append('ReadWriteOnce')
    l27.append('ReadWriteOncePod')
    l26['access_modes'] = l27
    l28 = []
    l29 = {}
    l29['mode'] = 'ReadWriteMany'
    l30 = {}
    l31 = {}
    l31['storage_type'] = 'vfs'
    l30['parameters'] = l31
    l29['requires'] = l30
    l28.append(l29)
    l26['conditional'] = l28
    l26['confidence'] = 'verified'
    l26['dynamic_provisioning'] = True
    l26['kind'] = 'block'
    l26['name'] = 'Vultr Block Storage / VFS'
    l32 = []
    l26['rejects'] = l32
    l26['status'] = 'current'
    l26['topology'] = 'region'
    l25.append(l26)
    l4['block.csi.vultr.com'] = l25
    l33 = []
    l34 = {}
    l35 = []
    l35.append('ReadWriteOnce')
    l35.append('ReadWriteOncePod')
    l34['access_modes'] = l35
    l36 = []
    l37 = {}
    l37['mode'] = 'ReadWriteMany'
    l38 = {}
    l38['volumeMode'] = 'Block'
    l37['requires'] = l38
    l36.append(l37)
    l34['conditional'] = l36
    l34['confidence'] = 'verified'
    l34['dynamic_provisioning'] = True
    l34['kind'] = 'block'
    l34['name'] = 'OCI Block Volume'
    l39 = []
    l34['rejects'] = l39
    l34['status'] = 'current'
    l34['topology'] = 'zone'
    l33.append(l34)
    l4['blockvolume.csi.oraclecloud.com'] = l33
    l40 = []
    l41 = {}
    l42 = []
    l42.append('ReadWriteOnce')
    l42.append('ReadWriteOncePod')
    l42.append('ReadWriteMany')
    l41['access_modes'] = l42
    l43 = []
    l44 = {}
    l44['mode'] = 'ReadOnlyMany'
    l45 = {}
    l45['dataSource'] = 'VolumeSnapshot'
    l44['requires'] = l45
    l43.append(l44)
    l41['conditional'] = l43
    l41['confidence'] = 'verified'
    l41['dynamic_provisioning'] = True
    l41['kind'] = 'file'
    l41['name'] = 'CephFS (upstream ceph-csi)'
    l46 = []
    l41['rejects'] = l46
    l41['status'] = 'current'
    l41['topology'] = 'none'
    l40.append(l41)
    l4['cephfs.csi.ceph.com'] = l40
    l47 = []
    l48 = {}
    l49 = []
    l49.append('ReadWriteOnce')
    l49.append('ReadWriteOncePod')
    l49.append('ReadOnlyMany')
    l49.append('ReadWriteMany')
    l48['access_modes'] = l49
    l50 = []
    l48['conditional'] = l50
    l48['confidence'] = 'verified'
    l48['dynamic_provisioning'] = True
    l48['kind'] = 'file'
    l48['name'] = 'OpenStack Manila CSI (CephFS)'
    l51 = []
    l48['rejects'] = l51
    l48['status'] = 'current'
    l48['topology'] = 'none'
    l47.append(l48)
    l4['cephfs.manila.csi.openstack.org'] = l47
    l52 = []
    l53 = {}
    l54 = []
    l54.append('ReadWriteOnce')
    l54.append('ReadWriteOncePod')
    l53['access_modes'] = l54
    l55 = []
    l56 = {}
    l56['mode'] = 'ReadWriteMany'
    l57 = {}
    l58 = {}
    l58['type'] = 'a Cinder type with multiattach'
    l57['parameters'] = l58
    l56['requires'] = l57
    l55.append(l56)
    l53['conditional'] = l55
    l53['confidence'] = 'verified'
    l53['dynamic_provisioning'] = True
    l53['kind'] = 'block'
    l53['name'] = 'OpenStack Cinder CSI'
    l59 = []
    l53['rejects'] = l59
    l53['status'] = 'current'
    l53['topology'] = 'zone'
    l53['topology_key'] = 'topology.cinder.csi.openstack.org/zone'
    l52.append(l53)
    l4['cinder.csi.openstack.org'] = l52
    l60 = []
    l61 = {}
    l62 = []
    l62.append('ReadWriteOnce')
    l62.append('ReadWriteOncePod')
    l61['access_modes'] = l62
    l63 = []
    l61['conditional'] = l63
    l61['confidence'] = 'verified'
    l61['dynamic_provisioning'] = True
    l61['kind'] = 'block'
    l61['name'] = 'Tencent CBS'
    l64 = []
    l64.append('ReadOnlyMany')
    l64.append('ReadWriteMany')
    l61['rejects'] = l64
    l61['status'] = 'current'
    l61['topology'] = 'zone'
    l61['topology_key'] = 'topology.com.tencent.cloud.csi.cbs/zone'
    l60.append(l61)
    l4['com.tencent.cloud.csi.cbs'] = l60
    l65 = []
    l66 = {}
    l67 = []
    l67.append('ReadWriteMany')
    l66['access_modes'] = l67
    l68 = []
    l66['conditional'] = l68
    l66['confidence'] = 'verified'
    l66['dynamic_provisioning'] = True
    l66['kind'] = 'file'
    l66['name'] = 'Tencent CFS'
    l69 = []
    l66['rejects'] = l69
    l66['status'] = 'current'
    l66['topology'] = 'none'
    l65.append(l66)
    l4['com.tencent.cloud.csi.cfs'] = l65
    l70 = []
    l71 = {}
    l72 = []
    l72.append('ReadWriteMany')
    l71['access_modes'] = l72
    l73 = []
    l71['conditional'] = l73
    l71['confidence'] = 'verified'
    l71['dynamic_provisioning'] = True
    l71['kind'] = 'file'
    l71['name'] = 'Tencent CFS Turbo'
    l74 = []
    l71['rejects'] = l74
    l71['status'] = 'current'
    l71['topology'] = 'none'
    l70.append(l71)
    l4['com.tencent.cloud.csi.cfsturbo'] = l70
    l75 = []
    l76 = {}
    l77 = []
    l77.append('ReadWriteMany')
    l76['access_modes'] = l77
    l78 = []
    l76['conditional'] = l78
    l76['confidence'] = 'verified'
    l76['dynamic_provisioning'] = False
    l76['kind'] = 'object'
    l76['name'] = 'Tencent COS'
    l79 = []
    l76['rejects'] = l79
    l76['status'] = 'current'
    l76['topology'] = 'none'
    l75.append(l76)
    l4['com.tencent.cloud.csi.cosfs'] = l75
    l80 = []
    l81 = {}
    l82 = []
    l82.append('ReadWriteOnce')
    l82.append('ReadWriteOncePod')
    l82.append('ReadWriteMany')
    l81['access_modes'] = l82
    l83 = []
    l81['conditional'] = l83
    l81['confidence'] = 'likely'
    l81['dynamic_provisioning'] = True
    l81['kind'] = 'block'
    l81['name'] = 'StorPool'
    l84 = []
    l81['rejects'] = l84
    l81['status'] = 'current'
    l81['topology'] = 'none'
    l80.append(l81)
    l4['csi-driver.storpool.com'] = l80
    l85 = []
    l86 = {}
    l87 = []
    l87.append('ReadWriteOnce')
    l87.append('ReadWriteOncePod')
    l87.append('ReadOnlyMany')
    l87.append('ReadWriteMany')
    l86['access_modes'] = l87
    l88 = []
    l86['conditional'] = l88
    l86['confidence'] = 'verified'
    l86['dynamic_provisioning'] = True
    l86['kind'] = 'file'
    l86['name'] = 'Dell PowerScale'
    l89 = []
    l86['rejects'] = l89
    l86['status'] = 'current'
    l86['topology'] = 'none'
    l85.append(l86)
    l4['csi-isilon.dellemc.com'] = l85
    l90 = []
    l91 = {}
    l92 = []
    l92.append('ReadWriteOnce')
    l92.append('ReadWriteOncePod')
    l91['access_modes'] = l92
    l93 = []
    l91['conditional'] = l93
    l91['confidence'] = 'likely'
    l91['dynamic_provisioning'] = True
    l91['kind'] = 'block'
    l91['name'] = 'Dell PowerMax'
    l94 = []
    l91['rejects'] = l94
    l91['status'] = 'current'
    l91['topology'] = 'none'
    l90.append(l91)
    l4['csi-powermax.dellemc.com'] = l90
    l95 = []
    l96 = {}
    l97 = []
    l97.append('ReadWriteOnce')
    l97.append('ReadWriteOncePod')
    l97.append('ReadOnlyMany')
    l96['access_modes'] = l97
    l98 = []
    l99 = {}
    l99['mode'] = 'ReadWriteMany'
    l100 = {}
    l100['volumeMode'] = 'Block'
    l99['requires'] = l100
    l98.append(l99)
    l96['conditional'] = l98
    l96['confidence'] = 'likely'
    l96['dynamic_provisioning'] = True
    l96['kind'] = 'block'
    l96['name'] = 'Dell PowerStore'
    l101 = []
    l96['rejects'] = l101
    l96['status'] = 'current'
    l96['topology'] = 'none'
    l95.append(l96)
    l4['csi-powerstore.dellemc.com'] = l95
    l102 = []
    l103 = {}
    l104 = []
    l104.append('ReadWriteOnce')
    l104.append('ReadWriteOncePod')
    l103['access_modes'] = l104
    l105 = []
    l103['conditional'] = l105
    l103['confidence'] = 'likely'
    l103['dynamic_provisioning'] = True
    l103['kind'] = 'block'
    l103['name'] = 'Dell Unity'
    l106 = []
    l103['rejects'] = l106
    l103['status'] = 'current'
    l103['topology'] = 'none'
    l102.append(l103)
    l4['csi-unity.dellemc.com'] = l102
    l107 = []
    l108 = {}
    l109 = []
    l109.append('ReadWriteOnce')
    l109.append('ReadWriteOncePod')
    l108['access_modes'] = l109
    l110 = []
    l108['conditional'] = l110
    l108['confidence'] = 'likely'
    l108['dynamic_provisioning'] = True
    l108['kind'] = 'block'
    l108['name'] = 'Dell PowerFlex (VxFlexOS)'
    l111 = []
    l108['rejects'] = l111
    l108['status'] = 'current'
    l108['topology'] = 'none'
    l107.append(l108)
    l4['csi-vxflexos.dellemc.com'] = l107
    l112 = []
    l113 = {}
    l114 = []
    l114.append('ReadWriteOnce')
    l114.append('ReadWriteOncePod')
    l113['access_modes'] = l114
    l115 = []
    l113['conditional'] = l115
    l113['confidence'] = 'verified'
    l113['dynamic_provisioning'] = True
    l113['kind'] = 'block'
    l113['name'] = 'Hetzner Cloud Volumes'
    l116 = []
    l116.append('ReadOnlyMany')
    l116.append('ReadWriteMany')
    l113['rejects'] = l116
    l113['status'] = 'current'
    l113['topology'] = 'region'
    l112.append(l113)
    l4['csi.hetzner.cloud'] = l112
    l117 = []
    l118 = {}
    l119 = []
    l119.append('ReadWriteOnce')
    l119.append('ReadWriteOncePod')
    l118['access_modes'] = l119
    l120 = []
    l121 = {}
    l121['mode'] = 'ReadWriteMany'
    l122 = {}
    l123 = {}
    l123['nfsResources'] = 'true'
    l122['parameters'] = l123
    l121['requires'] = l122
    l120.append(l121)
    l124 = {}
    l124['mode'] = 'ReadOnlyMany'
    l125 = {}
    l126 = {}
    l126['nfsResources'] = 'true'
    l125['parameters'] = l126
    l124['requires'] = l125
    l120.append(l124)
    l118['conditional'] = l120
    l118['confidence'] = 'verified'
    l118['dynamic_provisioning'] = True
    l118['kind'] = 'block'
    l118['name'] = 'HPE Alletra/Nimble/Primera'
    l127 = []
    l118['rejects'] = l127
    l118['status'] = 'current'
    l118['topology'] = 'none'
    l117.append(l118)
    l4['csi.hpe.com'] = l117
    l128 = []
    l129 = {}
    l130 = []
    l130.append('ReadWriteOnce')
    l130.append('ReadWriteOncePod')
    l130.append('ReadWriteMany')
    l129['access_modes'] = l130
    l131 = []
    l129['conditional'] = l131
    l129['confidence'] = 'likely'
    l129['dynamic_provisioning'] = True
    l129['kind'] = 'block'
    l129['name'] = 'Huawei OceanStor (eSDK)'
    l132 = []
    l129['rejects'] = l132
    l129['status'] = 'current'
    l129['topology'] = 'none'
    l128.append(l129)
    l4['csi.huawei.com'] = l128
    l133 = []
    l134 = {}
    l135 = []
    l135.append('ReadWriteOnce')
    l135.append('ReadWriteOncePod')
    l135.append('ReadOnlyMany')
    l135.append('ReadWriteMany')
    l134['access_modes'] = l135
    l136 = []
    l134['conditional'] = l136
    l134['confidence'] = 'verified'
    l134['dynamic_provisioning'] = True
    l134['kind'] = 'file'
    l134['name'] = 'JuiceFS'
    l137 = []
    l134['rejects'] = l137
    l134['status'] = 'current'
    l134['topology'] = 'none'
    l133.append(l134)
    l4['csi.juicefs.com'] = l133
    l138 = []
    l139 = {}
    l140 = []
    l140.append('ReadWriteOnce')
    l140.append('ReadWriteOncePod')
    l139['access_modes'] = l140
    l141 = []
    l142 = {}
    l142['mode'] = 'ReadWriteMany'
    l143 = {}
    l143['backend'] = 'Nutanix Files'
    l142['requires'] = l143
    l141.append(l142)
    l139['conditional'] = l141
    l139['confidence'] = 'likely'
    l139['dynamic_provisioning'] = True
    l139['kind'] = 'block'
    l139['name'] = 'Nutanix Volumes / Files'
    l144 = []
    l139['rejects'] = l144
    l139['status'] = 'current'
    l139['topology'] = 'none'
    l138.append(l139)
    l4['csi.nutanix.com'] = l138
    l145 = []
    l146 = {}
    l147 = []
    l147.append('ReadWriteMany')
    l146['access_modes'] = l147
    l148 = []
    l146['conditional'] = l148
    l146['confidence'] = 'likely'
    l146['dynamic_provisioning'] = True
    l146['kind'] = 'file'
    l146['name'] = 'Quobyte'
    l149 = []
    l146['rejects'] = l149
    l146['status'] = 'current'
    l146['topology'] = 'none'
    l145.append(l146)
    l4['csi.quobyte.com'] = l145
    l150 = []
    l151 = {}
    l152 = []
    l152.append('ReadWriteOnce')
    l152.append('ReadWriteOncePod')
    l152.append('ReadWriteMany')
    l151['access_modes'] = l152
    l153 = []
    l151['conditional'] = l153
    l151['confidence'] = 'likely'
    l151['dynamic_provisioning'] = True
    l151['kind'] = 'block'
    l151['name'] = 'Synology CSI'
    l154 = []
    l151['rejects'] = l154
    l151['status'] = 'current'
    l151['topology'] = 'none'
    l150.append(l151)
    l4['csi.san.synology.com'] = l150
    l155 = []
    l156 = {}
    l157 = []
    l157.append('ReadWriteOnce')
    l157.append('ReadWriteOncePod')
    l156['access_modes'] = l157
    l158 = []
    l156['conditional'] = l158
    l156['confidence'] = 'verified'
    l156['dynamic_provisioning'] = True
    l156['kind'] = 'block'
    l156['name'] = 'Scaleway Block'
    l159 = []
    l159.append('ReadOnlyMany')
    l159.append('ReadWriteMany')
    l156['rejects'] = l159
    l156['status'] = 'current'
    l156['topology'] = 'zone'
    l156['topology_key'] = 'topology.csi.scaleway.com/zone'
    l155.append(l156)
    l4['csi.scaleway.com'] = l155
    l160 = []
    l161 = {}
    l162 = []
    l162.append('ReadWriteOnce')
    l162.append('ReadWriteOncePod')
    l162.append('ReadOnlyMany')
    l161['access_modes'] = l162
    l163 = []
    l164 = {}
    l164['mode'] = 'ReadWriteMany'
    l165 = {}
    l165['backend'] = 'file protocol'
    l165['volumeMode'] = 'Filesystem'
    l164['requires'] = l165
    l163.append(l164)
    l166 = {}
    l166['mode'] = 'ReadWriteMany'
    l167 = {}
    l167['backend'] = 'block protocol'
    l167['volumeMode'] = 'Block'
    l166['requires'] = l167
    l163.append(l166)
    l161['conditional'] = l163
    l161['confidence'] = 'verified'
    l161['dynamic_provisioning'] = True
    l161['kind'] = 'file'
    l161['name'] = 'NetApp Trident (ONTAP NAS/SAN, FSx for ONTAP, ANF)'
    l168 = []
    l161['rejects'] = l168
    l161['status'] = 'current'
    l161['topology'] = 'none'
    l160.append(l161)
    l4['csi.trident.netapp.io'] = l160
    l169 = []
    l170 = {}
    l171 = []
    l171.append('ReadWriteOnce')
    l171.append('ReadWriteOncePod')
    l171.append('ReadOnlyMany')
    l171.append('ReadWriteMany')
    l170['access_modes'] = l171
    l172 = []
    l170['conditional'] = l172
    l170['confidence'] = 'verified'
    l170['dynamic_provisioning'] = True
    l170['kind'] = 'file'
    l170['name'] = 'VAST'
    l173 = []
    l170['rejects'] = l173
    l170['status'] = 'current'
    l170['topology'] = 'none'
    l169.append(l170)
    l4['csi.vastdata.com'] = l169
    l174 = []
    l175 = {}
    l176 = []
    l176.append('ReadWriteOnce')
    l176.append('ReadWriteOncePod')
    l175['access_modes'] = l176
    l177 = []
    l178 = {}
    l178['mode'] = 'ReadWriteMany'
    l179 = {}
    l179['backend'] = 'vSAN file service'
    l178['requires'] = l179
    l177.append(l178)
    l180 = {}
    l180['mode'] = 'ReadOnlyMany'
    l181 = {}
    l181['backend'] = 'vSAN file service'
    l180['requires'] = l181
    l177.append(l180)
    l175['conditional'] = l177
    l175['confidence'] = 'verified'
    l175['dynamic_provisioning'] = True
    l175['kind'] = 'block'
    l175['name'] = 'vSphere CSI'
    l182 = []
    l175['rejects'] = l182
    l175['status'] = 'current'
    l175['topology'] = 'zone'
    l175['topology_key'] = 'topology.csi.vmware.com/*'
    l174.append(l175)
    l4['csi.vsphere.vmware.com'] = l174
    l183 = []
    l184 = {}
    l185 = []
    l185.append('ReadWriteOnce')
    l185.append('ReadWriteOncePod')
    l185.append('ReadOnlyMany')
    l185.append('ReadWriteMany')
    l184['access_modes'] = l185
    l186 = []
    l184['conditional'] = l186
    l184['confidence'] = 'likely'
    l184['dynamic_provisioning'] = True
    l184['kind'] = 'file'
    l184['name'] = 'WEKA'
    l187 = []
    l184['rejects'] = l187
    l184['status'] = 'current'
    l184['topology'] = 'none'
    l183.append(l184)
    l4['csi.weka.io'] = l183
    l188 = []
    l189 = {}
    l190 = []
    l190.append('ReadWriteOnce')
    l190.append('ReadWriteOncePod')
    l189['access_modes'] = l190
    l191 = []
    l189['conditional'] = l191
    l189['confidence'] = 'verified'
    l189['dynamic_provisioning'] = True
    l189['kind'] = 'block'
    l189['name'] = 'OpenEBS cStor'
    l192 = []
    l192.append('ReadOnlyMany')
    l192.append('ReadWriteMany')
    l189['rejects'] = l192
    l189['status'] = 'current'
    l189['topology'] = 'none'
    l188.append(l189)
    l4['cstor.csi.openebs.io'] = l188
    l193 = []
    l194 = {}
    l195 = []
    l195.append('ReadWriteOnce')
    l195.append('ReadWriteOncePod')
    l194['access_modes'] = l195
    l196 = []
    l197 = {}
    l197['mode'] = 'ReadWriteMany'
    l198 = {}
    l199 = {}
    l199['maxShares'] = '>=2'
    l198['parameters'] = l199
    l198['volumeMode'] = 'Block'
    l197['requires'] = l198
    l196.append(l197)
    l200 = {}
    l200['mode'] = 'ReadOnlyMany'
    l201 = {}
    l202 = {}
    l202['maxShares'] = '>=2'
    l201['parameters'] = l202
    l201['volumeMode'] = 'Block'
    l200['requires'] = l201
    l196.append(l200)
    l194['conditional'] = l196
    l194['confidence'] = 'verified'
    l194['dynamic_provisioning'] = True
    l194['kind'] = 'block'
    l194['name'] = 'Azure Disk CSI'
    l203 = []
    l203.append('ReadOnlyMany')
    l203.append('ReadWriteMany')
    l194['rejects'] = l203
    l194['status'] = 'current'
    l194['topology'] = 'zone'
    l193.append(l194)
    l4['disk.csi.azure.com'] = l193
    l204 = []
    l205 = {}
    l206 = []
    l206.append('ReadWriteOnce')
    l206.append('ReadWriteOncePod')
    l205['access_modes'] = l206
    l207 = []
    l208 = {}
    l208['mode'] = 'ReadOnlyMany'
    l209 = {}
    l209['backend'] = 'disk category with multi-attach enabled'
    l208['requires'] = l209
    l207.append(l208)
    l210 = {}
    l210['mode'] = 'ReadWriteMany'
    l211 = {}
    l211['volumeMode'] = 'Block'
    l210['requires'] = l211
    l207.append(l210)
    l205['conditional'] = l207
    l205['confidence'] = 'verified'
    l205['dynamic_provisioning'] = True
    l205['kind'] = 'block'
    l205['name'] = 'Alibaba Cloud Disk'
    l212 = []
    l205['rejects'] = l212
    l205['status'] = 'current'
    l205['topology'] = 'zone'
    l204.append(l205)
    l4['diskplugin.csi.alibabacloud.com'] = l204
    l213 = []
    l214 = {}
    l215 = []
    l215.append('ReadWriteOnce')
    l215.append('ReadWriteOncePod')
    l214['access_modes'] = l215
    l216 = []
    l214['conditional'] = l216
    l214['confidence'] = 'verified'
    l214['dynamic_provisioning'] = True
    l214['kind'] = 'block'
    l214['name'] = 'DigitalOcean Block Storage'
    l217 = []
    l217.append('ReadOnlyMany')
    l217.append('ReadWriteMany')
    l214['rejects'] = l217
    l214['status'] = 'current'
    l214['topology'] = 'region'
    l214['topology_key'] = 'region'
    l213.append(l214)
    l4['dobs.csi.digitalocean.com'] = l213
    l218 = []
    l219 = {}
    l220 = []
    l220.append('ReadWriteOnce')
    l219['access_modes'] = l220
    l221 = []
    l219['conditional'] = l221
    l219['confidence'] = 'likely'
    l219['dynamic_provisioning'] = True
    l219['kind'] = 'local'
    l219['name'] = 'Docker Desktop hostpath'
    l222 = []
    l219['rejects'] = l222
    l219['status'] = 'current'
    l219['topology'] = 'node'
    l218.append(l219)
    l4['docker.io/hostpath'] = l218
    l223 = []
    l224 = {}
    l225 = []
    l225.append('ReadWriteOnce')
    l225.append('ReadWriteOncePod')
    l224['access_modes'] = l225
    l226 = []
    l227 = {}
    l227['mode'] = 'ReadWriteMany'
    l228 = {}
    l228['config'] = 'NetworkFilesystem CRD'
    l227['requires'] = l228
    l226.append(l227)
    l224['conditional'] = l226
    l224['confidence'] = 'verified'
    l224['dynamic_provisioning'] = True
    l224['kind'] = 'block'
    l224['name'] = 'Harvester CSI'
    l229 = []
    l224['rejects'] = l229
    l224['status'] = 'current'
    l224['topology'] = 'none'
    l223.append(l224)
    l4['driver.harvesterhci.io'] = l223
    l230 = []
    l231 = {}
    l232 = []
    l232.append('ReadWriteOnce')
    l232.append('ReadWriteOncePod')
    l232.append('ReadWriteMany')
    l231['access_modes'] = l232
    l233 = []
    l231['conditional'] = l233
    l231['confidence'] = 'verified'
    l231['dynamic_provisioning'] = True
    l231['kind'] = 'block'
    l231['name'] = 'Longhorn'
    l234 = []
    l234.append('ReadOnlyMany')
    l231['rejects'] = l234
    l231['status'] = 'current'
    l231['topology'] = 'none'
    l230.append(l231)
    l4['driver.longhorn.io'] = l230
    l235 = []
    l236 = {}
    l237 = []
    l237.append('ReadWriteOnce')
    l237.append('ReadWriteOncePod')
    l236['access_modes'] = l237
    l238 = []
    l239 = {}
    l239['mode'] = 'ReadWriteMany'
    l240 = {}
    l241 = {}
    l241['type'] = 'io2'
    l240['parameters'] = l241
    l240['volumeMode'] = 'Block'
    l239['requires'] = l240
    l238.append(l239)
    l236['conditional'] = l238
    l236['confidence'] = 'verified'
    l236['dynamic_provisioning'] = True
    l236['kind'] = 'block'
    l236['name'] = 'AWS EBS CSI'
    l242 = []
    l242.append('ReadOnlyMany')
    l236['rejects'] = l242
    l236['status'] = 'current'
    l236['topology'] = 'zone'
    l236['topology_key'] = 'topology.kubernetes.io/zone'
    l235.append(l236)
    l4['ebs.csi.aws.com'] = l235
    l243 = []
    l244 = {}
    l245 = []
    l245.append('ReadWriteOnce')
    l245.append('ReadWriteOncePod')
    l245.append('ReadWriteMany')
    l244['access_modes'] = l245
    l246 = []
    l244['conditional'] = l246
    l244['confidence'] = 'verified'
    l244['dynamic_provisioning'] = True
    l244['kind'] = 'file'
    l244['name'] = 'AWS EFS CSI'
    l247 = []
    l247.append('ReadOnlyMany')
    l244['rejects'] = l247
    l244['status'] = 'current'
    l244['topology'] = 'none'
    l243.append(l244)
    l4['efs.csi.aws.com'] = l243
    l248 = []
    l249 = {}
    l250 = []
    l250.append('ReadWriteOnce')
    l250.append('ReadWriteOncePod')
    l249['access_modes'] = l250
    l251 = []
    l249['conditional'] = l251
    l249['confidence'] = 'verified'
    l249['dynamic_provisioning'] = True
    l249['kind'] = 'block'
    l249['name'] = 'Huawei EVS'
    l252 = []
    l249['rejects'] = l252
    l249['status'] = 'current'
    l249['topology'] = 'zone'
    l249['topology_key'] = 'topology.evs.csi.huaweicloud.com/zone'
    l248.append(l249)
    l4['evs.csi.huaweicloud.com'] = l248
    l253 = []
    l254 = {}
    l255 = []
    l255.append('ReadWriteOnce')
    l255.append('ReadWriteOncePod')
    l255.append('ReadOnlyMany')
    l255.append('ReadWriteMany')
    l254['access_modes'] = l255
    l256 = []
    l254['conditional'] = l256
    l254['confidence'] = 'verified'
    l254['dynamic_provisioning'] = True
    l254['kind'] = 'file'
    l254['name'] = 'DDN EXAScaler (Lustre)'
    l257 = []
    l254['rejects'] = l257
    l254['status'] = 'current'
    l254['topology'] = 'none'
    l253.append(l254)
    l4['exa.csi.ddn.com'] = l253
    l258 = []
    l259 = {}
    l260 = []
    l260.append('ReadWriteOnce')
    l260.append('ReadWriteOncePod')
    l260.append('ReadOnlyMany')
    l260.append('ReadWriteMany')
    l259['access_modes'] = l260
    l261 = []
    l259['conditional'] = l261
    l259['confidence'] = 'verified'
    l259['dynamic_provisioning'] = True
    l259['kind'] = 'file'
    l259['name'] = 'Azure File CSI'
    l262 = []
    l259['rejects'] = l262
    l259['status'] = 'current'
    l259['topology'] = 'none'
    l258.append(l259)
    l4['file.csi.azure.com'] = l258
    l263 = []
    l264 = {}
    l265 = []
    l265.append('ReadWriteMany')
    l264['access_modes'] = l265
    l266 = []
    l264['conditional'] = l266
    l264['confidence'] = 'likely'
    l264['dynamic_provisioning'] = True
    l264['kind'] = 'file'
    l264['name'] = 'Scaleway File'
    l267 = []
    l264['rejects'] = l267
    l264['status'] = 'current'
    l264['topology'] = 'none'
    l263.append(l264)
    l4['filestorage.csi.scaleway.com'] = l263
    l268 = []
    l269 = {}
    l270 = []
    l270.append('ReadWriteOnce')
    l270.append('ReadWriteOncePod')
    l270.append('ReadOnlyMany')
    l270.append('ReadWriteMany')
    l269['access_modes'] = l270
    l271 = []
    l269['conditional'] = l271
    l269['confidence'] = 'verified'
    l269['dynamic_provisioning'] = True
    l269['kind'] = 'file'
    l269['name'] = 'Google Filestore CSI'
    l272 = []
    l269['rejects'] = l272
    l269['status'] = 'current'
    l269['topology'] = 'none'
    l268.append(l269)
    l4['filestore.csi.storage.gke.io'] = l268
    l273 = []
    l274 = {}
    l275 = []
    l275.append('ReadWriteOnce')
    l275.append('ReadWriteOncePod')
    l275.append('ReadOnlyMany')
    l275.append('ReadWriteMany')
    l274['access_modes'] = l275
    l276 = []
    l274['conditional'] = l276
    l274['confidence'] = 'verified'
    l274['dynamic_provisioning'] = True
    l274['kind'] = 'file'
    l274['name'] = 'OCI File Storage'
    l277 = []
    l274['rejects'] = l277
    l274['status'] = 'current'
    l274['topology'] = 'none'
    l273.append(l274)
    l4['fss.csi.oraclecloud.com'] = l273
    l278 = []
    l279 = {}
    l280 = []
    l280.append('ReadWriteOnce')
    l280.append('ReadWriteOncePod')
    l280.append('ReadWriteMany')
    l279['access_modes'] = l280
    l281 = []
    l279['conditional'] = l281
    l279['confidence'] = 'verified'
    l279['dynamic_provisioning'] = True
    l279['kind'] = 'file'
    l279['name'] = 'AWS FSx for Lustre CSI'
    l282 = []
    l282.append('ReadOnlyMany')
    l279['rejects'] = l282
    l279['status'] = 'current'
    l279['topology'] = 'none'
    l278.append(l279)
    l4['fsx.csi.aws.com'] = l278
    l283 = []
    l284 = {}
    l285 = []
    l285.append('ReadWriteOnce')
    l285.append('ReadWriteOncePod')
    l285.append('ReadWriteMany')
    l284['access_modes'] = l285
    l286 = []
    l284['conditional'] = l286
    l284['confidence'] = 'verified'
    l284['dynamic_provisioning'] = True
    l284['kind'] = 'file'
    l284['name'] = 'AWS FSx for OpenZFS CSI'
    l287 = []
    l287.append('ReadOnlyMany')
    l284['rejects'] = l287
    l284['status'] = 'current'
    l284['topology'] = 'none'
    l283.append(l284)
    l4['fsx.openzfs.csi.aws.com'] = l283
    l288 = []
    l289 = {}
    l290 = []
    l290.append('ReadWriteOnce')
    l290.append('ReadWriteOncePod')
    l290.append('ReadOnlyMany')
    l290.append('ReadWriteMany')
    l289['access_modes'] = l290
    l291 = []
    l289['conditional'] = l291
    l289['confidence'] = 'verified'
    l289['dynamic_provisioning'] = False
    l289['kind'] = 'object'
    l289['name'] = 'Google Cloud Storage FUSE CSI'
    l292 = []
    l289['rejects'] = l292
    l289['status'] = 'current'
    l289['topology'] = 'none'
    l288.append(l289)
    l4['gcsfuse.csi.storage.gke.io'] = l288
    l293 = []
    l294 = {}
    l295 = []
    l295.append('ReadWriteOnce')
    l295.append('ReadWriteOncePod')
    l295.append('ReadOnlyMany')
    l295.append('ReadWriteMany')
    l294['access_modes'] = l295
    l296 = []
    l294['conditional'] = l296
    l294['confidence'] = 'verified'
    l294['dynamic_provisioning'] = True
    l294['kind'] = 'local'
    l294['name'] = 'CSI hostpath (test driver)'
    l297 = []
    l294['rejects'] = l297
    l294['status'] = 'current'
    l294['topology'] = 'node'
    l293.append(l294)
    l4['hostpath.csi.k8s.io'] = l293
    l298 = []
    l299 = {}
    l300 = []
    l300.append('ReadWriteOnce')
    l300.append('ReadWriteOncePod')
    l299['access_modes'] = l300
    l301 = []
    l299['conditional'] = l301
    l299['confidence'] = 'likely'
    l299['dynamic_provisioning'] = True
    l299['kind'] = 'block'
    l299['name'] = 'OpenEBS Replicated (Mayastor)'
    l302 = []
    l302.append('ReadOnlyMany')
    l302.append('ReadWriteMany')
    l299['rejects'] = l302
    l299['status'] = 'current'
    l299['topology'] = 'none'
    l298.append(l299)
    l4['io.openebs.csi-mayastor'] = l298
    l303 = []
    l304 = {}
    l305 = []
    l305.append('ReadWriteOnce')
    l305.append('ReadOnlyMany')
    l305.append('ReadWriteMany')
    l304['access_modes'] = l305
    l306 = []
    l304['conditional'] = l306
    l304['confidence'] = 'verified'
    l304['dynamic_provisioning'] = True
    l304['kind'] = 'file'
    l304['name'] = 'NFS subdir external provisioner'
    l307 = []
    l304['rejects'] = l307
    l304['status'] = 'current'
    l304['topology'] = 'none'
    l303.append(l304)
    l4['k8s-sigs.io/nfs-subdir-external-provisioner'] = l303
    l308 = []
    l309 = {}
    l310 = []
    l310.append('ReadWriteOnce')
    l309['access_modes'] = l310
    l311 = []
    l312 = {}
    l312['mode'] = 'ReadWriteMany'
    l313 = {}
    l313['config'] = 'single node'
    l312['requires'] = l313
    l311.append(l312)
    l314 = {}
    l314['mode'] = 'ReadOnlyMany'
    l315 = {}
    l315['config'] = 'single node'
    l314['requires'] = l315
    l311.append(l314)
    l309['conditional'] = l311
    l309['confidence'] = 'verified'
    l309['dynamic_provisioning'] = True
    l309['kind'] = 'local'
    l309['name'] = 'minikube hostpath'
    l316 = []
    l309['rejects'] = l316
    l309['status'] = 'current'
    l309['topology'] = 'node'
    l308.append(l309)
    l4['k8s.io/minikube-hostpath'] = l308
    l317 = []
    l318 = {}
    l319 = []
    l319.append('ReadWriteOnce')
    l319.append('ReadWriteOncePod')
    l318['access_modes'] = l319
    l320 = []
    l318['conditional'] = l320
    l318['confidence'] = 'verified'
    l318['dynamic_provisioning'] = True
    l318['kind'] = 'block'
    l318['name'] = 'in-tree AWS EBS'
    l318['redirects_to'] = 'ebs.csi.aws.com'
    l321 = []
    l318['rejects'] = l321
    l318['status'] = 'removed-in-1.27'
    l318['topology'] = 'zone'
    l317.append(l318)
    l4['kubernetes.io/aws-ebs'] = l317
    l322 = []
    l323 = {}
    l324 = []
    l324.append('ReadWriteOnce')
    l324.append('ReadWriteOncePod')
    l323['access_modes'] = l324
    l325 = []
    l323['conditional'] = l325
    l323['confidence'] = 'verified'
    l323['dynamic_provisioning'] = True
    l323['kind'] = 'block'
    l323['name'] = 'in-tree Azure Disk'
    l323['redirects_to'] = 'disk.csi.azure.com'
    l326 = []
    l323['rejects'] = l326
    l323['status'] = 'removed-in-1.27'
    l323['topology'] = 'zone'
    l322.append(l323)
    l4['kubernetes.io/azure-disk'] = l322
    l327 = []
    l328 = {}
    l329 = []
    l329.append('ReadWriteOnce')
    l329.append('ReadWriteOncePod')
    l329.append('ReadOnlyMany')
    l329.append('ReadWriteMany')
    l328['access_modes'] = l329
    l330 = []
    l328['conditional'] = l330
    l328['confidence'] = 'likely'
    l328['dynamic_provisioning'] = True
    l328['kind'] = 'file'
    l328['name'] = 'in-tree Azure File'
    l328['redirects_to'] = 'file.csi.azure.com'
    l331 = []
    l328['rejects'] = l331
    l328['status'] = 'removed-in-1.30'
    l328['topology'] = 'none'
    l327.append(l328)
    l4['kubernetes.io/azure-file'] = l327
    l332 = []
    l333 = {}
    l334 = []
    l334.append('ReadWriteOnce')
    l334.append('ReadWriteOncePod')
    l333['access_modes'] = l334
    l335 = []
    l333['conditional'] = l335
    l333['confidence'] = 'verified'
    l333['dynamic_provisioning'] = True
    l333['kind'] = 'block'
    l333['name'] = 'in-tree Cinder'
    l333['redirects_to'] = 'cinder.csi.openstack.org'
    l336 = []
    l333['rejects'] = l336
    l333['status'] = 'removed-in-1.26'
    l333['topology'] = 'zone'
    l332.append(l333)
    l4['kubernetes.io/cinder'] = l332
    l337 = []
    l338 = {}
    l339 = []
    l339.append('ReadWriteOnce')
    l339.append('ReadWriteOncePod')
    l338['access_modes'] = l339
    l340 = []
    l338['conditional'] = l340
    l338['confidence'] = 'verified'
    l338['dynamic_provisioning'] = True
    l338['kind'] = 'block'
    l338['name'] = 'in-tree GCE PD'
    l338['redirects_to'] = 'pd.csi.storage.gke.io'
    l341 = []
    l338['rejects'] = l341
    l338['status'] = 'removed-in-1.28'
    l338['topology'] = 'zone'
    l337.append(l338)
    l4['kubernetes.io/gce-pd'] = l337
    l342 = []
    l343 = {}
    l344 = []
    l344.append('ReadWriteOnce')
    l344.append('ReadOnlyMany')
    l344.append('ReadWriteMany')
    l343['access_modes'] = l344
    l345 = []
    l343['conditional'] = l345
    l343['confidence'] = 'verified'
    l343['dynamic_provisioning'] = True
    l343['kind'] = 'file'
    l343['name'] = 'in-tree GlusterFS'
    l346 = []
    l343['rejects'] = l346
    l343['status'] = 'removed-in-1.26'
    l343['topology'] = 'none'
    l342.append(l343)
    l4['kubernetes.io/glusterfs'] = l342
    l347 = []
    l348 = {}
    l349 = []
    l349.append('ReadWriteOnce')
    l348['access_modes'] = l349
    l350 = []
    l348['conditional'] = l350
    l348['confidence'] = 'verified'
    l348['dynamic_provisioning'] = True
    l348['kind'] = 'local'
    l348['name'] = 'in-tree hostPath provisioner (controller-manager flag, tests only)'
    l351 = []
    l348['rejects'] = l351
    l348['status'] = 'current'
    l348['topology'] = 'node'
    l347.append(l348)
    l4['kubernetes.io/host-path'] = l347
    l352 = []
    l353 = {}
    l354 = []
    l354.append('ReadWriteOnce')
    l353['access_modes'] = l354
    l355 = []
    l353['conditional'] = l355
    l353['confidence'] = 'verified'
    l353['dynamic_provisioning'] = False
    l353['kind'] = 'local'
    l353['name'] = 'Static local / pre-provisioned volumes'
    l356 = []
    l353['rejects'] = l356
    l353['status'] = 'current'
    l353['topology'] = 'node'
    l352.append(l353)
    l4['kubernetes.io/no-provisioner'] = l352
    l357 = []
    l358 = {}
    l359 = []
    l359.append('ReadWriteOnce')
    l359.append('ReadWriteOncePod')
    l359.append('ReadOnlyMany')
    l359.append('ReadWriteMany')
    l358['access_modes'] = l359
    l360 = []
    l358['conditional'] = l360
    l358['confidence'] = 'verified'
    l358['dynamic_provisioning'] = True
    l358['kind'] = 'block'
    l358['name'] = 'in-tree Portworx'
    l358['redirects_to'] = 'pxd.portworx.com'
    l361 = []
    l358['rejects'] = l361
    l358['status'] = 'removed-in-1.36'
    l358['topology'] = 'none'
    l357.append(l358)
    l4['kubernetes.io/portworx-volume'] = l357
    l362 = []
    l363 = {}
    l364 = []
    l363['access_modes'] = l364
    l365 = []
    l363['conditional'] = l365
    l363['confidence'] = 'likely'
    l363['dynamic_provisioning'] = True
    l363['kind'] = 'file'
    l363['name'] = 'in-tree Quobyte'
    l366 = []
    l363['rejects'] = l366
    l363['status'] = 'removed-in-1.25'
    l363['topology'] = 'none'
    l362.append(l363)
    l4['kubernetes.io/quobyte'] = l362
    l367 = []
    l368 = {}
    l369 = []
    l369.append('ReadWriteOnce')
    l369.append('ReadOnlyMany')
    l368['access_modes'] = l369
    l370 = []
    l368['conditional'] = l370
    l368['confidence'] = 'verified'
    l368['dynamic_provisioning'] = True
    l368['kind'] = 'block'
    l368['name'] = 'in-tree Ceph RBD'
    l371 = []
    l368['rejects'] = l371
    l368['status'] = 'removed-in-1.31'
    l368['topology'] = 'none'
    l367.append(l368)
    l4['kubernetes.io/rbd'] = l367
    l372 = []
    l373 = {}
    l374 = []
    l373['access_modes'] = l374
    l375 = []
    l373['conditional'] = l375
    l373['confidence'] = 'likely'
    l373['dynamic_provisioning'] = True
    l373['kind'] = 'block'
    l373['name'] = 'in-tree ScaleIO'
    l376 = []
    l373['rejects'] = l376
    l373['status'] = 'removed-in-1.22'
    l373['topology'] = 'none'
    l372.append(l373)
    l4['kubernetes.io/scaleio'] = l372
    l377 = []
    l378 = {}
    l379 = []
    l378['access_modes'] = l379
    l380 = []
    l378['conditional'] = l380
    l378['confidence'] = 'likely'
    l378['dynamic_provisioning'] = True
    l378['kind'] = 'block'
    l378['name'] = 'in-tree StorageOS'
    l381 = []
    l378['rejects'] = l381
    l378['status'] = 'removed-in-1.25'
    l378['topology'] = 'none'
    l377.append(l378)
    l4['kubernetes.io/storageos'] = l377
    l382 = []
    l383 = {}
    l384 = []
    l384.append('ReadWriteOnce')
    l384.append('ReadWriteOncePod')
    l383['access_modes'] = l384
    l385 = []
    l383['conditional'] = l385
    l383['confidence'] = 'verified'
    l383['dynamic_provisioning'] = True
    l383['kind'] = 'block'
    l383['name'] = 'in-tree vSphere'
    l383['redirects_to'] = 'csi.vsphere.vmware.com'
    l386 = []
    l383['rejects'] = l386
    l383['status'] = 'removed-in-1.30'
    l383['topology'] = 'zone'
    l382.append(l383)
    l4['kubernetes.io/vsphere-volume'] = l382
    l387 = []
    l388 = {}
    l389 = []
    l389.append('ReadWriteOnce')
    l389.append('ReadWriteOncePod')
    l388['access_modes'] = l389
    l390 = []
    l388['conditional'] = l390
    l388['confidence'] = 'verified'
    l388['dynamic_provisioning'] = True
    l388['kind'] = 'block'
    l388['name'] = 'Linode/Akamai Block Storage'
    l391 = []
    l391.append('ReadOnlyMany')
    l391.append('ReadWriteMany')
    l388['rejects'] = l391
    l388['status'] = 'current'
    l388['topology'] = 'region'
    l388['topology_key'] = 'topology.linode.com/region'
    l387.append(l388)
    l4['linodebs.csi.linode.com'] = l387
    l392 = []
    l393 = {}
    l394 = []
    l394.append('ReadWriteOnce')
    l394.append('ReadWriteOncePod')
    l394.append('ReadOnlyMany')
    l393['access_modes'] = l394
    l395 = []
    l396 = {}
    l396['mode'] = 'ReadWriteMany'
    l397 = {}
    l397['config'] = 'NFS export enabled'
    l397['volumeMode'] = 'Filesystem'
    l396['requires'] = l397
    l395.append(l396)
    l393['conditional'] = l395
    l393['confidence'] = 'verified'
    l393['dynamic_provisioning'] = True
    l393['kind'] = 'block'
    l393['name'] = 'LINSTOR / Piraeus (DRBD)'
    l398 = []
    l393['rejects'] = l398
    l393['status'] = 'current'
    l393['topology'] = 'node'
    l392.append(l393)
    l4['linstor.csi.linbit.com'] = l392
    l399 = []
    l400 = {}
    l401 = []
    l401.append('ReadWriteOnce')
    l401.append('ReadWriteOncePod')
    l400['access_modes'] = l401
    l402 = []
    l400['conditional'] = l402
    l400['confidence'] = 'verified'
    l400['dynamic_provisioning'] = True
    l400['kind'] = 'local'
    l400['name'] = 'OpenEBS LVM LocalPV'
    l403 = []
    l400['rejects'] = l403
    l400['status'] = 'current'
    l400['topology'] = 'node'
    l399.append(l400)
    l4['local.csi.openebs.io'] = l399
    l404 = []
    l405 = {}
    l406 = []
    l406.append('ReadWriteMany')
    l405['access_modes'] = l406
    l407 = []
    l405['conditional'] = l407
    l405['confidence'] = 'likely'
    l405['dynamic_provisioning'] = False
    l405['kind'] = 'file'
    l405['name'] = 'HPE ClusterStor Lustre'
    l408 = []
    l405['rejects'] = l408
    l405['status'] = 'current'
    l405['topology'] = 'none'
    l404.append(l405)
    l4['lustre-csi.hpe.com'] = l404
    l409 = []
    l410 = {}
    l411 = []
    l411.append('ReadWriteOnce')
    l411.append('ReadWriteOncePod')
    l411.append('ReadOnlyMany')
    l411.append('ReadWriteMany')
    l410['access_modes'] = l411
    l412 = []
    l410['conditional'] = l412
    l410['confidence'] = 'verified'
    l410['dynamic_provisioning'] = True
    l410['kind'] = 'file'
    l410['name'] = 'OCI File Storage with Lustre'
    l413 = []
    l410['rejects'] = l413
    l410['status'] = 'current'
    l410['topology'] = 'none'
    l409.append(l410)
    l4['lustre.csi.oraclecloud.com'] = l409
    l414 = []
    l415 = {}
    l416 = []
    l416.append('ReadWriteOnce')
    l416.append('ReadWriteOncePod')
    l416.append('ReadOnlyMany')
    l416.append('ReadWriteMany')
    l415['access_modes'] = l416
    l417 = []
    l415['conditional'] = l417
    l415['confidence'] = 'verified'
    l415['dynamic_provisioning'] = True
    l415['kind'] = 'file'
    l415['name'] = 'Google Managed Lustre CSI'
    l418 = []
    l415['rejects'] = l418
    l415['status'] = 'current'
    l415['topology'] = 'none'
    l414.append(l415)
    l4['lustre.csi.storage.gke.io'] = l414
    l419 = []
    l420 = {}
    l421 = []
    l421.append('ReadWriteOnce')
    l420['access_modes'] = l421
    l422 = []
    l420['conditional'] = l422
    l420['confidence'] = 'likely'
    l420['dynamic_provisioning'] = True
    l420['kind'] = 'local'
    l420['name'] = 'MicroK8s hostpath'
    l423 = []
    l420['rejects'] = l423
    l420['status'] = 'current'
    l420['topology'] = 'node'
    l419.append(l420)
    l4['microk8s.io/hostpath'] = l419
    l424 = []
    l425 = {}
    l426 = []
    l426.append('ReadWriteOnce')
    l426.append('ReadWriteOncePod')
    l426.append('ReadOnlyMany')
    l426.append('ReadWriteMany')
    l425['access_modes'] = l426
    l427 = []
    l425['conditional'] = l427
    l425['confidence'] = 'verified'
    l425['dynamic_provisioning'] = True
    l425['kind'] = 'file'
    l425['name'] = 'Alibaba Cloud NAS / CPFS'
    l428 = []
    l425['rejects'] = l428
    l425['status'] = 'current'
    l425['topology'] = 'none'
    l424.append(l425)
    l4['nasplugin.csi.alibabacloud.com'] = l424
    l429 = []
    l430 = {}
    l431 = []
    l431.append('ReadWriteOnce')
    l431.append('ReadWriteOncePod')
    l431.append('ReadWriteMany')
    l430['access_modes'] = l431
    l432 = []
    l430['conditional'] = l432
    l430['confidence'] = 'verified'
    l430['dynamic_provisioning'] = True
    l430['kind'] = 'file'
    l430['match_suffix'] = '.nfs.csi.ceph.com'
    l430['name'] = 'Ceph NFS (ceph-csi)'
    l433 = []
    l430['rejects'] = l433
    l430['status'] = 'current'
    l430['topology'] = 'none'
    l429.append(l430)
    l4['nfs.csi.ceph.com'] = l429
    l434 = []
    l435 = {}
    l436 = []
    l436.append('ReadWriteOnce')
    l436.append('ReadWriteOncePod')
    l436.append('ReadOnlyMany')
    l436.append('ReadWriteMany')
    l435['access_modes'] = l436
    l437 = []
    l435['conditional'] = l437
    l435['confidence'] = 'verified'
    l435['dynamic_provisioning'] = True
    l435['kind'] = 'file'
    l435['name'] = 'NFS CSI'
    l438 = []
    l435['rejects'] = l438
    l435['status'] = 'current'
    l435['topology'] = 'none'
    l434.append(l435)
    l4['nfs.csi.k8s.io'] = l434
    l439 = []
    l440 = {}
    l441 = []
    l441.append('ReadWriteOnce')
    l441.append('ReadWriteOncePod')
    l441.append('ReadOnlyMany')
    l441.append('ReadWriteMany')
    l440['access_modes'] = l441
    l442 = []
    l440['conditional'] = l442
    l440['confidence'] = 'verified'
    l440['dynamic_provisioning'] = True
    l440['kind'] = 'file'
    l440['name'] = 'OpenStack Manila CSI (NFS)'
    l443 = []
    l440['rejects'] = l443
    l440['status'] = 'current'
    l440['topology'] = 'none'
    l439.append(l440)
    l4['nfs.manila.csi.openstack.org'] = l439
    l444 = []
    l445 = {}
    l446 = []
    l446.append('ReadWriteOnce')
    l446.append('ReadWriteOncePod')
    l446.append('ReadOnlyMany')
    l446.append('ReadWriteMany')
    l445['access_modes'] = l446
    l447 = []
    l445['conditional'] = l447
    l445['confidence'] = 'verified'
    l445['dynamic_provisioning'] = True
    l445['kind'] = 'object'
    l445['name'] = 'Huawei OBS'
    l448 = []
    l445['rejects'] = l448
    l445['status'] = 'current'
    l445['topology'] = 'none'
    l444.append(l445)
    l4['obs.csi.huaweicloud.com'] = l444
    l449 = []
    l450 = {}
    l451 = []
    l451.append('ReadWriteOnce')
    l450['access_modes'] = l451
    l452 = []
    l450['conditional'] = l452
    l450['confidence'] = 'verified'
    l450['dynamic_provisioning'] = True
    l450['kind'] = 'local'
    l450['name'] = 'OpenEBS dynamic LocalPV (hostpath/device)'
    l453 = []
    l453.append('ReadWriteOncePod')
    l453.append('ReadOnlyMany')
    l453.append('ReadWriteMany')
    l450['rejects'] = l453
    l450['status'] = 'current'
    l450['topology'] = 'node'
    l449.append(l450)
    l4['openebs.io/local'] = l449
    l454 = []
    l455 = {}
    l456 = []
    l456.append('ReadWriteMany')
    l455['access_modes'] = l456
    l457 = []
    l455['conditional'] = l457
    l455['confidence'] = 'verified'
    l455['dynamic_provisioning'] = True
    l455['kind'] = 'file'
    l455['name'] = 'OpenEBS dynamic NFS provisioner'
    l458 = []
    l458.append('ReadWriteOnce')
    l458.append('ReadWriteOncePod')
    l458.append('ReadOnlyMany')
    l455['rejects'] = l458
    l455['status'] = 'current'
    l455['topology'] = 'none'
    l454.append(l455)
    l4['openebs.io/nfsrwx'] = l454
    l459 = []
    l460 = {}
    l461 = []
    l461.append('ReadWriteOnce')
    l461.append('ReadWriteOncePod')
    l461.append('ReadWriteMany')
    l460['access_modes'] = l461
    l462 = []
    l463 = {}
    l463['mode'] = 'ReadOnlyMany'
    l464 = {}
    l464['dataSource'] = 'VolumeSnapshot'
    l463['requires'] = l464
    l462.append(l463)
    l460['conditional'] = l462
    l460['confidence'] = 'likely'
    l460['dynamic_provisioning'] = True
    l460['kind'] = 'file'
    l460['match_suffix'] = '.cephfs.csi.ceph.com'
    l460['name'] = 'OpenShift Data Foundation CephFS'
    l465 = []
    l460['rejects'] = l465
    l460['status'] = 'current'
    l460['topology'] = 'none'
    l459.append(l460)
    l4['openshift-storage.cephfs.csi.ceph.com'] = l459
    l466 = []
    l467 = {}
    l468 = []
    l468.append('ReadWriteOnce')
    l468.append('ReadWriteOncePod')
    l467['access_modes'] = l468
    l469 = []
    l470 = {}
    l470['mode'] = 'ReadWriteMany'
    l471 = {}
    l471['volumeMode'] = 'Block'
    l470['requires'] = l471
    l469.append(l470)
    l472 = {}
    l472['mode'] = 'ReadOnlyMany'
    l473 = {}
    l473['dataSource'] = 'recommended'
    l472['requires'] = l473
    l469.append(l472)
    l467['conditional'] = l469
    l467['confidence'] = 'likely'
    l467['dynamic_provisioning'] = True
    l467['kind'] = 'block'
    l467['match_suffix'] = '.rbd.csi.ceph.com'
    l467['name'] = 'OpenShift Data Foundation RBD'
    l474 = []
    l467['rejects'] = l474
    l467['status'] = 'current'
    l467['topology'] = 'none'
    l466.append(l467)
    l4['openshift-storage.rbd.csi.ceph.com'] = l466
    l475 = []
    l476 = {}
    l477 = []
    l477.append('ReadOnlyMany')
    l477.append('ReadWriteMany')
    l476['access_modes'] = l477
    l478 = []
    l476['conditional'] = l478
    l476['confidence'] = 'likely'
    l476['dynamic_provisioning'] = False
    l476['kind'] = 'object'
    l476['name'] = 'Alibaba Cloud OSS'
    l479 = []
    l476['rejects'] = l479
    l476['status'] = 'current'
    l476['topology'] = 'none'
    l475.append(l476)
    l4['ossplugin.csi.alibabacloud.com'] = l475
    l480 = []
    l481 = {}
    l482 = []
    l482.append('ReadWriteMany')
    l481['access_modes'] = l482
    l483 = []
    l481['conditional'] = l483
    l481['confidence'] = 'likely'
    l481['dynamic_provisioning'] = True
    l481['kind'] = 'file'
    l481['name'] = 'Google Parallelstore CSI'
    l484 = []
    l481['rejects'] = l484
    l481['status'] = 'current'
    l481['topology'] = 'none'
    l480.append(l481)
    l4['parallelstore.csi.storage.gke.io'] = l480
    l485 = []
    l486 = {}
    l487 = []
    l487.append('ReadWriteOnce')
    l487.append('ReadWriteOncePod')
    l486['access_modes'] = l487
    l488 = []
    l489 = {}
    l489['mode'] = 'ReadOnlyMany'
    l490 = {}
    l490['dataSource'] = 'required'
    l489['requires'] = l490
    l488.append(l489)
    l491 = {}
    l491['mode'] = 'ReadWriteMany'
    l492 = {}
    l492['volumeMode'] = 'Block'
    l491['requires'] = l492
    l488.append(l491)
    l486['conditional'] = l488
    l486['confidence'] = 'verified'
    l486['dynamic_provisioning'] = True
    l486['kind'] = 'block'
    l486['name'] = 'GCE Persistent Disk CSI (pd-*, generic rule)'
    l493 = []
    l486['rejects'] = l493
    l486['status'] = 'current'
    l486['topology'] = 'zone'
    l486['topology_key'] = 'topology.gke.io/zone'
    l485.append(l486)
    l494 = {}
    l495 = []
    l495.append('ReadWriteOnce')
    l495.append('ReadWriteOncePod')
    l495.append('ReadOnlyMany')
    l494['access_modes'] = l495
    l496 = []
    l497 = {}
    l497['mode'] = 'ReadWriteMany'
    l498 = {}
    l498['volumeMode'] = 'Block'
    l497['requires'] = l498
    l496.append(l497)
    l494['conditional'] = l496
    l494['confidence'] = 'verified'
    l494['dynamic_provisioning'] = True
    l494['kind'] = 'block'
    l494['name'] = 'GCE Hyperdisk ML'
    l499 = []
    l494['rejects'] = l499
    l494['status'] = 'current'
    l494['topology'] = 'zone'
    l494['topology_key'] = 'topology.gke.io/zone'
    l500 = {}
    l500['type'] = 'hyperdisk-ml'
    l494['when'] = l500
    l485.append(l494)
    l501 = {}
    l502 = []
    l502.append('ReadWriteOnce')
    l502.append('ReadWriteOncePod')
    l501['access_modes'] = l502
    l503 = []
    l504 = {}
    l504['mode'] = 'ReadWriteMany'
    l505 = {}
    l506 = {}
    l506['type'] = 'hyperdisk-balanced-high-availability'
    l505['parameters'] = l506
    l505['volumeMode'] = 'Block'
    l504['requires'] = l505
    l503.append(l504)
    l501['conditional'] = l503
    l501['confidence'] = 'verified'
    l501['dynamic_provisioning'] = True
    l501['kind'] = 'block'
    l501['name'] = 'GCE Hyperdisk Balanced High Availability'
    l507 = []
    l507.append('ReadOnlyMany')
    l501['rejects'] = l507
    l501['status'] = 'current'
    l501['topology'] = 'zone'
    l501['topology_key'] = 'topology.gke.io/zone'
    l508 = {}
    l508['type'] = 'hyperdisk-balanced-high-availability'
    l501['when'] = l508
    l485.append(l501)
    l509 = {}
    l510 = []
    l510.append('ReadWriteOnce')
    l510.append('ReadWriteOncePod')
    l509['access_modes'] = l510
    l511 = []
    l509['conditional'] = l511
    l509['confidence'] = 'verified'
    l509['dynamic_provisioning'] = True
    l509['kind'] = 'block'
    l509['name'] = 'GCE Hyperdisk Throughput'
    l512 = []
    l512.append('ReadOnlyMany')
    l512.append('ReadWriteMany')
    l509['rejects'] = l512
    l509['status'] = 'current'
    l509['topology'] = 'zone'
    l509['topology_key'] = 'topology.gke.io/zone'
    l513 = {}
    l513['type'] = 'hyperdisk-throughput'
    l509['when'] = l513
    l485.append(l509)
    l514 = {}
    l515 = []
    l515.append('ReadWriteOnce')
    l515.append('ReadWriteOncePod')
    l514['access_modes'] = l515
    l516 = []
    l514['conditional'] = l516
    l514['confidence'] = 'verified'
    l514['dynamic_provisioning'] = True
    l514['kind'] = 'block'
    l514['name'] = 'GCE Hyperdisk Extreme'
    l517 = []
    l517.append('ReadOnlyMany')
    l517.append('ReadWriteMany')
    l514['rejects'] = l517
    l514['status'] = 'current'
    l514['topology'] = 'zone'
    l514['topology_key'] = 'topology.gke.io/zone'
    l518 = {}
    l518['type'] = 'hyperdisk-extreme'
    l514['when'] = l518
    l485.append(l514)
    l4['pd.csi.storage.gke.io'] = l485
    l519 = []
    l520 = {}
    l521 = []
    l521.append('ReadWriteOnce')
    l521.append('ReadWriteOncePod')
    l521.append('ReadOnlyMany')
    l521.append('ReadWriteMany')
    l520['access_modes'] = l521
    l522 = []
    l520['conditional'] = l522
    l520['confidence'] = 'verified'
    l520['dynamic_provisioning'] = True
    l520['kind'] = 'block'
    l520['name'] = 'Portworx CSI'
    l523 = []
    l520['rejects'] = l523
    l520['status'] = 'current'
    l520['topology'] = 'none'
    l519.append(l520)
    l4['pxd.portworx.com'] = l519
    l524 = []
    l525 = {}
    l526 = []
    l526.append('ReadWriteOnce')
    l526.append('ReadWriteOncePod')
    l525['access_modes'] = l526
    l527 = []
    l528 = {}
    l528['mode'] = 'ReadWriteMany'
    l529 = {}
    l529['config'] = 'sharedFileSystemPath'
    l528['requires'] = l529
    l527.append(l528)
    l530 = {}
    l530['mode'] = 'ReadOnlyMany'
    l531 = {}
    l531['config'] = 'sharedFileSystemPath'
    l530['requires'] = l531
    l527.append(l530)
    l525['conditional'] = l527
    l525['confidence'] = 'verified'
    l525['dynamic_provisioning'] = True
    l525['kind'] = 'local'
    l525['name'] = 'Rancher local-path (k3s, kind)'
    l532 = []
    l532.append('ReadOnlyMany')
    l532.append('ReadWriteMany')
    l525['rejects'] = l532
    l525['status'] = 'current'
    l525['topology'] = 'node'
    l524.append(l525)
    l4['rancher.io/local-path'] = l524
    l533 = []
    l534 = {}
    l535 = []
    l535.append('ReadWriteOnce')
    l535.append('ReadWriteOncePod')
    l534['access_modes'] = l535
    l536 = []
    l537 = {}
    l537['mode'] = 'ReadWriteMany'
    l538 = {}
    l538['volumeMode'] = 'Block'
    l537['requires'] = l538
    l536.append(l537)
    l539 = {}
    l539['mode'] = 'ReadOnlyMany'
    l540 = {}
    l540['dataSource'] = 'recommended'
    l539['requires'] = l540
    l536.append(l539)
    l534['conditional'] = l536
    l534['confidence'] = 'verified'
    l534['dynamic_provisioning'] = True
    l534['kind'] = 'block'
    l534['name'] = 'Ceph RBD (upstream ceph-csi)'
    l541 = []
    l534['rejects'] = l541
    l534['status'] = 'current'
    l534['topology'] = 'none'
    l533.append(l534)
    l4['rbd.csi.ceph.com'] = l533
    l542 = []
    l543 = {}
    l544 = []
    l544.append('ReadWriteOnce')
    l544.append('ReadWriteOncePod')
    l544.append('ReadWriteMany')
    l543['access_modes'] = l544
    l545 = []
    l546 = {}
    l546['mode'] = 'ReadOnlyMany'
    l547 = {}
    l547['dataSource'] = 'VolumeSnapshot'
    l546['requires'] = l547
    l545.append(l546)
    l543['conditional'] = l545
    l543['confidence'] = 'verified'
    l543['dynamic_provisioning'] = True
    l543['kind'] = 'file'
    l543['match_suffix'] = '.cephfs.csi.ceph.com'
    l543['name'] = 'CephFS via Rook'
    l548 = []
    l543['rejects'] = l548
    l543['status'] = 'current'
    l543['topology'] = 'none'
    l542.append(l543)
    l4['rook-ceph.cephfs.csi.ceph.com'] = l542
    l549 = []
    l550 = {}
    l551 = []
    l551.append('ReadWriteOnce')
    l551.append('ReadWriteOncePod')
    l550['access_modes'] = l551
    l552 = []
    l553 = {}
    l553['mode'] = 'ReadWriteMany'
    l554 = {}
    l554['volumeMode'] = 'Block'
    l553['requires'] = l554
    l552.append(l553)
    l555 = {}
    l555['mode'] = 'ReadOnlyMany'
    l556 = {}
    l556['dataSource'] = 'recommended'
    l555['requires'] = l556
    l552.append(l555)
    l550['conditional'] = l552
    l550['confidence'] = 'verified'
    l550['dynamic_provisioning'] = True
    l550['kind'] = 'block'
    l550['match_suffix'] = '.rbd.csi.ceph.com'
    l550['name'] = 'Ceph RBD via Rook'
    l557 = []
    l550['rejects'] = l557
    l550['status'] = 'current'
    l550['topology'] = 'none'
    l549.append(l550)
    l4['rook-ceph.rbd.csi.ceph.com'] = l549
    l558 = []
    l559 = {}
    l560 = []
    l560.append('ReadWriteMany')
    l559['access_modes'] = l560
    l561 = []
    l559['conditional'] = l561
    l559['confidence'] = 'likely'
    l559['dynamic_provisioning'] = True
    l559['kind'] = 'object'
    l559['name'] = 'S3 CSI (GeeseFS/s3fs)'
    l562 = []
    l559['rejects'] = l562
    l559['status'] = 'current'
    l559['topology'] = 'none'
    l558.append(l559)
    l4['ru.yandex.s3.csi'] = l558
    l563 = []
    l564 = {}
    l565 = []
    l565.append('ReadOnlyMany')
    l565.append('ReadWriteMany')
    l564['access_modes'] = l565
    l566 = []
    l564['conditional'] = l566
    l564['confidence'] = 'verified'
    l564['dynamic_provisioning'] = False
    l564['kind'] = 'object'
    l564['name'] = 'Mountpoint for Amazon S3 CSI'
    l567 = []
    l567.append('ReadWriteOnce')
    l567.append('ReadWriteOncePod')
    l564['rejects'] = l567
    l564['status'] = 'current'
    l564['topology'] = 'none'
    l563.append(l564)
    l4['s3.csi.aws.com'] = l563
    l568 = []
    l569 = {}
    l570 = []
    l570.append('ReadWriteOnce')
    l570.append('ReadWriteOncePod')
    l570.append('ReadWriteMany')
    l569['access_modes'] = l570
    l571 = []
    l569['conditional'] = l571
    l569['confidence'] = 'verified'
    l569['dynamic_provisioning'] = True
    l569['kind'] = 'file'
    l569['name'] = 'SeaweedFS'
    l572 = []
    l572.append('ReadOnlyMany')
    l569['rejects'] = l572
    l569['status'] = 'current'
    l569['topology'] = 'none'
    l568.append(l569)
    l4['seaweedfs-csi-driver'] = l568
    l573 = []
    l574 = {}
    l575 = []
    l575.append('ReadWriteOnce')
    l575.append('ReadWriteOncePod')
    l575.append('ReadOnlyMany')
    l575.append('ReadWriteMany')
    l574['access_modes'] = l575
    l576 = []
    l574['conditional'] = l576
    l574['confidence'] = 'verified'
    l574['dynamic_provisioning'] = True
    l574['kind'] = 'file'
    l574['name'] = 'Huawei SFS'
    l577 = []
    l574['rejects'] = l577
    l574['status'] = 'current'
    l574['topology'] = 'none'
    l573.append(l574)
    l4['sfs.csi.huaweicloud.com'] = l573
    l578 = []
    l579 = {}
    l580 = []
    l580.append('ReadWriteOnce')
    l580.append('ReadWriteOncePod')
    l580.append('ReadOnlyMany')
    l580.append('ReadWriteMany')
    l579['access_modes'] = l580
    l581 = []
    l579['conditional'] = l581
    l579['confidence'] = 'verified'
    l579['dynamic_provisioning'] = True
    l579['kind'] = 'file'
    l579['name'] = 'Huawei SFS Turbo'
    l582 = []
    l579['rejects'] = l582
    l579['status'] = 'current'
    l579['topology'] = 'zone'
    l579['topology_key'] = 'topology.sfsturbo.csi.huaweicloud.com/zone'
    l578.append(l579)
    l4['sfsturbo.csi.huaweicloud.com'] = l578
    l583 = []
    l584 = {}
    l585 = []
    l585.append('ReadWriteOnce')
    l585.append('ReadWriteOncePod')
    l585.append('ReadOnlyMany')
    l585.append('ReadWriteMany')
    l584['access_modes'] = l585
    l586 = []
    l584['conditional'] = l586
    l584['confidence'] = 'verified'
    l584['dynamic_provisioning'] = True
    l584['kind'] = 'file'
    l584['name'] = 'SMB CSI'
    l587 = []
    l584['rejects'] = l587
    l584['status'] = 'current'
    l584['topology'] = 'none'
    l583.append(l584)
    l4['smb.csi.k8s.io'] = l583
    l588 = []
    l589 = {}
    l590 = []
    l590.append('ReadWriteMany')
    l589['access_modes'] = l590
    l591 = []
    l592 = {}
    l592['mode'] = 'ReadOnlyMany'
    l593 = {}
    l593['dataSource'] = 'VolumeSnapshot or volumeType: cache with cacheMode readonly'
    l592['requires'] = l593
    l591.append(l592)
    l589['conditional'] = l591
    l589['confidence'] = 'verified'
    l589['dynamic_provisioning'] = True
    l589['kind'] = 'file'
    l589['name'] = 'IBM Storage Scale (GPFS)'
    l594 = []
    l589['rejects'] = l594
    l589['status'] = 'current'
    l589['topology'] = 'none'
    l588.append(l589)
    l4['spectrumscale.csi.ibm.com'] = l588
    l595 = []
    l596 = {}
    l597 = []
    l597.append('ReadWriteOnce')
    l597.append('ReadWriteOncePod')
    l596['access_modes'] = l597
    l598 = []
    l596['conditional'] = l598
    l596['confidence'] = 'verified'
    l596['dynamic_provisioning'] = True
    l596['kind'] = 'local'
    l596['name'] = 'TopoLVM (legacy name)'
    l599 = []
    l599.append('ReadOnlyMany')
    l599.append('ReadWriteMany')
    l596['rejects'] = l599
    l596['status'] = 'deprecated'
    l596['topology'] = 'node'
    l595.append(l596)
    l4['topolvm.cybozu.com'] = l595
    l600 = []
    l601 = {}
    l602 = []
    l602.append('ReadWriteOnce')
    l602.append('ReadWriteOncePod')
    l601['access_modes'] = l602
    l603 = []
    l601['conditional'] = l603
    l601['confidence'] = 'verified'
    l601['dynamic_provisioning'] = True
    l601['kind'] = 'local'
    l601['name'] = 'TopoLVM / OpenShift LVMS'
    l604 = []
    l604.append('ReadOnlyMany')
    l604.append('ReadWriteMany')
    l601['rejects'] = l604
    l601['status'] = 'current'
    l601['topology'] = 'node'
    l600.append(l601)
    l4['topolvm.io'] = l600
    l605 = []
    l606 = {}
    l607 = []
    l607.append('ReadWriteOnce')
    l607.append('ReadWriteOncePod')
    l606['access_modes'] = l607
    l608 = []
    l606['conditional'] = l608
    l606['confidence'] = 'verified'
    l606['dynamic_provisioning'] = True
    l606['kind'] = 'block'
    l606['name'] = 'IBM Cloud VPC Block'
    l609 = []
    l609.append('ReadOnlyMany')
    l609.append('ReadWriteMany')
    l606['rejects'] = l609
    l606['status'] = 'current'
    l606['topology'] = 'zone'
    l605.append(l606)
    l4['vpc.block.csi.ibm.io'] = l605
    l610 = []
    l611 = {}
    l612 = []
    l612.append('ReadWriteOnce')
    l612.append('ReadWriteOncePod')
    l612.append('ReadWriteMany')
    l611['access_modes'] = l612
    l613 = []
    l611['conditional'] = l613
    l611['confidence'] = 'verified'
    l611['dynamic_provisioning'] = True
    l611['kind'] = 'file'
    l611['name'] = 'IBM Cloud VPC File'
    l614 = []
    l614.append('ReadOnlyMany')
    l611['rejects'] = l614
    l611['status'] = 'current'
    l611['topology'] = 'zone'
    l610.append(l611)
    l4['vpc.file.csi.ibm.io'] = l610
    l615 = []
    l616 = {}
    l617 = []
    l617.append('ReadWriteOnce')
    l617.append('ReadWriteOncePod')
    l616['access_modes'] = l617
    l618 = []
    l616['conditional'] = l618
    l616['confidence'] = 'verified'
    l616['dynamic_provisioning'] = True
    l616['kind'] = 'local'
    l616['name'] = 'OpenEBS ZFS LocalPV'
    l619 = []
    l616['rejects'] = l619
    l616['status'] = 'current'
    l616['topology'] = 'node'
    l615.append(l616)
    l4['zfs.csi.openebs.io'] = l615
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[96] = l2
    return l2
    s[96] = U
    return U


# g0.data.lib.pvcguard.provisioners.table.suffix
def f97_table_suffix(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l5 = {}
    l6 = []
    l6.append('ReadWriteOnce')
    l6.append('ReadWriteOncePod')
    l5['access_modes'] = l6
    l7 = []
    l8 = {}
    l8['mode'] = 'ReadWriteMany'
    l9 = {}
    l9['volumeMode'] = 'Block'
    l8['requires'] = l9
    l7.append(l8)
    l10 = {}
    l10['mode'] = 'ReadOnlyMany'
    l11 = {}
    l11['dataSource'] = 'recommended'
    l10['requires'] = l11
    l7.append(l10)
    l5['conditional'] = l7
    l5['confidence'] = 'verified'
    l5['dynamic_provisioning'] = True
    l5['kind'] = 'block'
    l5['match_suffix'] = '.rbd.csi.ceph.com'
    l5['name'] = 'Ceph RBD via Rook'
    l12 = []
    l5['rejects'] = l12
    l5['status'] = 'current'
    l5['topology'] = 'none'
    l4.append(l5)
    l13 = {}
    l14 = []
    l14.append('ReadWriteOnce')
    l14.append('ReadWriteOncePod')
    l13['access_modes'] = l14
    l15 = []
    l16 = {}
    l16['mode'] = 'ReadWriteMany'
    l17 = {}
    l17['volumeMode'] = 'Block'
    l16['requires'] = l17
    l15.append(l16)
    l18 = {}
    l18['mode'] = 'ReadOnlyMany'
    l19 = {}
    l19['dataSource'] = 'recommended'
    l18['requires'] = l19
    l15.append(l18)
    l13['conditional'] = l15
    l13['confidence'] = 'likely'
    l13['dynamic_provisioning'] = True
    l13['kind'] = 'block'
    l13['match_suffix'] = '.rbd.csi.ceph.com'
    l13['name'] = 'OpenShift Data Foundation RBD'
    l20 = []
    l13['rejects'] = l20
    l13['status'] = 'current'
    l13['topology'] = 'none'
    l4.append(l13)
    l21 = {}
    l22 = []
    l22.append('ReadWriteOnce')
    l22.append('ReadWriteOncePod')
    l22.append('ReadWriteMany')
    l21['access_modes'] = l22
    l23 = []
    l24 = {}
    l24['mode'] = 'ReadOnlyMany'
    l25 = {}
    l25['dataSource'] = 'VolumeSnapshot'
    l24['requires'] = l25
    l23.append(l24)
    l21['conditional'] = l23
    l21['confidence'] = 'verified'
    l21['dynamic_provisioning'] = True
    l21['kind'] = 'file'
    l21['match_suffix'] = '.cephfs.csi.ceph.com'
    l21['name'] = 'CephFS via Rook'
    l26 = []
    l21['rejects'] = l26
    l21['status'] = 'current'
    l21['topology'] = 'none'
    l4.append(l21)
    l27 = {}
    l28 = []
    l28.append('ReadWriteOnce')
    l28.append('ReadWriteOncePod')
    l28.append('ReadWriteMany')
    l27['access_modes'] = l28
    l29 = []
    l30 = {}
    l30['mode'] = 'ReadOnlyMany'
    l31 = {}
    l31['dataSource'] = 'VolumeSnapshot'
    l30['requires'] = l31
    l29.append(l30)
    l27['conditional'] = l29
    l27['confidence'] = 'likely'
    l27['dynamic_provisioning'] = True
    l27['kind'] = 'file'
    l27['match_suffix'] = '.cephfs.csi.ceph.com'
    l27['name'] = 'OpenShift Data Foundation CephFS'
    l32 = []
    l27['rejects'] = l32
    l27['status'] = 'current'
    l27['topology'] = 'none'
    l4.append(l27)
    l33 = {}
    l34 = []
    l34.append('ReadWriteOnce')
    l34.append('ReadWriteOncePod')
    l34.append('ReadWriteMany')
    l33['access_modes'] = l34
    l35 = []
    l33['conditional'] = l35
    l33['confidence'] = 'verified'
    l33['dynamic_provisioning'] = True
    l33['kind'] = 'file'
    l33['match_suffix'] = '.nfs.csi.ceph.com'
    l33['name'] = 'Ceph NFS (ceph-csi)'
    l36 = []
    l33['rejects'] = l36
    l33['status'] = 'current'
    l33['topology'] = 'none'
    l4.append(l33)
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[97] = l2
    return l2
    s[97] = U
    return U


# g0.data.lib.pvcguard.provisioners.candidates
def f98_provisioners_candidates(c, l3):
    t = c.shared[98]
    if t is M or len(t) > 100000:
        t = c.shared[98] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        while True:
            l7 = s[14]
            if l7 is M:
                l7 = f14_params_effective(c)
            if l7 is U:
                break
            l8 = l7.get('provisioners', U) if type(l7) is dict else dot(l7, 'provisioners')
            if l8 is U:
                break
            for l9, l10 in ordered_pairs(l8):
                l11 = l9
                l12 = l10
                l14 = f5_typed_text(c, l12, K45)
                if l14 is U:
                    continue
                l15 = l14
                if not equal(l15, l5):
                    continue
                l17 = f5_typed_text(c, l12, K3)
                if l17 is U:
                    continue
                l18 = l17
                l19 = s[95]
                if l19 is M:
                    l19 = f95_provisioners_kinds(c)
                if l19 is U:
                    continue
                l20 = l19
                if not (aggregates_member(l18, l20)):
                    continue
                l6.append(l12)
                pass
            break
        l22 = l6
        l23 = len(l22) if type(l22) is list else aggregates_count(l22)
        if l23 is U:
            break
        l24 = l23
        if not (l24 > 0 if type(l24) is int else comparison_gt(l24, 0)):
            break
        if l4 is U:
            l4 = l22
        elif not equal(l4, l22):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[96]
        if l6 is M:
            l6 = f96_table_exact(c)
        if l6 is U:
            break
        l7 = l6.get(l5, U) if type(l6) is dict and type(l5) is str else dot(l6, l5)
        if l7 is U:
            break
        if l7 is False:
            break
        l8 = s[96]
        if l8 is M:
            l8 = f96_table_exact(c)
        if l8 is U:
            break
        l9 = l8.get(l5, U) if type(l8) is dict and type(l5) is str else dot(l8, l5)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = []
        while True:
            l7 = s[97]
            if l7 is M:
                l7 = f97_table_suffix(c)
            if l7 is U:
                break
            for l8, l9 in ordered_pairs(l7):
                l10 = l8
                l11 = l9
                l12 = l11.get('match_suffix', U) if type(l11) is dict else dot(l11, 'match_suffix')
                if l12 is U:
                    continue
                l13 = l12
                l14 = l5.endswith(l13) if type(l5) is str and type(l13) is str else strings_endswith(l5, l13)
                if l14 is U:
                    continue
                if l14 is False:
                    continue
                l6.append(l11)
                pass
            break
        l15 = l6
        if l4 is U:
            l4 = l15
        elif not equal(l4, l15):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.provisioners.conditions
def f99_provisioners_conditions(c, l3):
    t = c.shared[99]
    if t is M or len(t) > 100000:
        t = c.shared[99] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f36_typed_map(c, l5, K46)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.provisioners.applies
def f100_provisioners_applies(c, l3, l4):
    t = c.shared[100]
    if t is M or len(t) > 100000:
        t = c.shared[100] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f99_provisioners_conditions(c, l6)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = U
        j1 = False
        while True:
            j2 = False
            while True:
                if type(l10) is not list:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l10) is not dict:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l10) is not Set:
                    break
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        for l13, l14 in pairs(l10):
            if type(l13) is Key:
                l13 = l13.value
            l15 = l13
            l12 = U
            while True:
                l16 = l14
                l17 = []
                l17.append(l15)
                l18 = f5_typed_text(c, l7, l17)
                if l18 is U:
                    break
                l19 = l18
                if not equal(l19, l16):
                    break
                l12 = True
                break
            if l12 is not U:
                continue
            l11 = True
            pass
        if l11 is not U:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.provisioners.row
def f101_provisioners_row(c, l3, l4):
    t = c.shared[101]
    if t is M or len(t) > 100000:
        t = c.shared[101] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = []
        while True:
            l9 = f98_provisioners_candidates(c, l6)
            if l9 is U:
                break
            l10 = l9
            for l11, l12 in ordered_pairs(l10):
                l13 = l11
                l14 = l12
                l15 = f100_provisioners_applies(c, l14, l7)
                if l15 is U:
                    continue
                if l15 is False:
                    continue
                l8.append(l14)
                pass
            break
        l16 = l8
        l17 = []
        for l18, l19 in ordered_pairs(l16):
            l20 = l18
            l21 = l19
            l22 = f99_provisioners_conditions(c, l21)
            if l22 is U:
                continue
            l23 = l22
            l24 = len(l23) if type(l23) is list else aggregates_count(l23)
            if l24 is U:
                continue
            l25 = l24
            l17.append(l25)
            pass
        l26 = l17
        l27 = aggregates_max(l26)
        if l27 is U:
            break
        l28 = l27
        l29 = l28
        l30 = []
        for l31, l32 in ordered_pairs(l16):
            l33 = l31
            l34 = l32
            l35 = f99_provisioners_conditions(c, l34)
            if l35 is U:
                continue
            l36 = l35
            l37 = len(l36) if type(l36) is list else aggregates_count(l36)
            if l37 is U:
                continue
            l38 = l37
            if not equal(l38, l29):
                continue
            l30.append(l34)
            pass
        l39 = l30
        l41 = dot(l39, 0)
        if l41 is U:
            break
        l42 = l41
        if l5 is U:
            l5 = l42
        elif not equal(l5, l42):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.row
def f102_drivers_row(c, l3):
    t = c.shared[102]
    if t is M or len(t) > 100000:
        t = c.shared[102] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f94_drivers_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = f93_drivers_class_of(c, l5)
        if l8 is U:
            break
        l9 = l8
        l11 = f36_typed_map(c, l9, K47)
        if l11 is U:
            break
        l12 = l11
        l13 = f101_provisioners_row(c, l7, l12)
        if l13 is U:
            break
        l14 = l13
        if l4 is U:
            l4 = l14
        elif not equal(l4, l14):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.kind
def f103_drivers_kind(c, l3):
    t = c.shared[103]
    if t is M or len(t) > 100000:
        t = c.shared[103] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f94_drivers_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = s[78]
        if l8 is M:
            l8 = f78_drivers_volume_source_kinds(c)
        if l8 is U:
            break
        l9 = l8.get(l7, U) if type(l8) is dict and type(l7) is str else dot(l8, l7)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f94_drivers_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l7 == 'kubernetes.io/no-provisioner':
            break
        l9 = f102_drivers_row(c, l5)
        if l9 is U:
            break
        l10 = l9
        l11 = l10.get('kind', U) if type(l10) is dict else dot(l10, 'kind')
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.node_local
def f104_drivers_node_local(c, l3):
    t = c.shared[104]
    if t is M or len(t) > 100000:
        t = c.shared[104] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f77_claims_volume(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = f81_drivers_hostname_bound(c, l8)
        if l9 is U:
            break
        if l9 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f103_drivers_kind(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l7 != 'local':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.several
def f105_workload_several(c, l3):
    t = c.shared[105]
    if t is M or len(t) > 100000:
        t = c.shared[105] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l6 is U:
            break
        l7 = l6
        if not (l7 > 1 if type(l7) is int else comparison_gt(l7, 1)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l6 is U:
            break
        if l6 is not None:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l6 is U:
            break
        l7 = l6
        if not (l7 > 1 if type(l7) is int else comparison_gt(l7, 1)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.csi_name
def f106_drivers_csi_name(c, l3):
    t = c.shared[106]
    if t is M or len(t) > 100000:
        t = c.shared[106] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f102_drivers_row(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7.get('redirects_to', U) if type(l7) is dict else dot(l7, 'redirects_to')
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f94_drivers_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.csi_driver
def f107_inventory_csi_driver(c, l3):
    t = c.shared[107]
    if t is M or len(t) > 100000:
        t = c.shared[107] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
        if l7 is U:
            break
        l8 = l7.get('storage.k8s.io/v1', U) if type(l7) is dict else base_dot(l7, 'storage.k8s.io/v1', c)
        if l8 is U:
            break
        l9 = l8.get('CSIDriver', U) if type(l8) is dict else base_dot(l8, 'CSIDriver', c)
        if l9 is U:
            break
        l10 = l9.get(l5, U) if type(l9) is dict and type(l5) is str else base_dot(l9, l5, c)
        if l10 is U:
            break
        j1 = False
        while True:
            j2 = False
            while True:
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        l13 = l10
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.attach_required
def f108_drivers_attach_required(c, l3):
    t = c.shared[108]
    if t is M or len(t) > 100000:
        t = c.shared[108] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f106_drivers_csi_name(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = f107_inventory_csi_driver(c, l7)
        if l8 is U:
            break
        l9 = l8
        l11 = f56_typed_flag(c, l9, K48, True)
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.attaches
def f109_drivers_attaches(c, l3):
    t = c.shared[109]
    if t is M or len(t) > 100000:
        t = c.shared[109] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f108_drivers_attach_required(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = 'yes'
        elif l4 != 'yes':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f108_drivers_attach_required(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l7 is not False:
            break
        if l4 is U:
            l4 = 'no'
        elif l4 != 'no':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        n4 = True
        while True:
            l6 = f103_drivers_kind(c, l5)
            if l6 is U:
                break
            if l6 is False:
                break
            n4 = False
            break
        if not n4:
            break
        if l4 is U:
            l4 = 'unknown'
        elif l4 != 'unknown':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f103_drivers_kind(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l7 == 'block':
            break
        if l4 is U:
            l4 = 'no'
        elif l4 != 'no':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f102_drivers_row(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7.get('confidence', U) if type(l7) is dict else dot(l7, 'confidence')
        if l8 is U:
            break
        if l8 != 'likely':
            break
        if l4 is U:
            l4 = 'likely'
        elif l4 != 'likely':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 'yes'
        elif l4 != 'yes':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.nodes
def f110_inventory_nodes(c):
    l1 = c.data
    s = c.shared
    l2 = l3 = l9 = U
    while True:
        l3 = U
        j2 = False
        while True:
            j3 = False
            while True:
                l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
                if l6 is U:
                    break
                l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
                if l7 is U:
                    break
                l8 = l7.get('v1', U) if type(l7) is dict else base_dot(l7, 'v1', c)
                if l8 is U:
                    break
                l9 = l8.get('Node', U) if type(l8) is dict else base_dot(l8, 'Node', c)
                if l9 is U:
                    break
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = {}
        if l3 is U:
            l3 = l4
        elif not equal(l3, l4):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[110] = l2
    return l2
    s[110] = U
    return U


# g0.data.lib.pvcguard.cluster.single_node
def f111_cluster_single_node(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[14]
        if l4 is M:
            l4 = f14_params_effective(c)
        if l4 is U:
            break
        l5 = l4.get('cluster', U) if type(l4) is dict else dot(l4, 'cluster')
        if l5 is U:
            break
        l6 = l5.get('singleNode', U) if type(l5) is dict else dot(l5, 'singleNode')
        if l6 is U:
            break
        if l6 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = f90_inventory_complete(c, 'Node', '')
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = s[110]
        if l5 is M:
            l5 = f110_inventory_nodes(c)
        if l5 is U:
            break
        l6 = l5
        l7 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l7 is U:
            break
        l8 = l7
        if l8 != 1 or l8 is True:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[111] = l2
    return l2
    s[111] = U
    return U


# g0.data.lib.pvcguard.rules.access_modes.rwo_many_pods.one_node
def f112_rwo_many_pods_one_node(c, l3):
    t = c.shared[112]
    if t is M or len(t) > 100000:
        t = c.shared[112] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[111]
        if l6 is M:
            l6 = f111_cluster_single_node(c)
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = 'the cluster has one node'
        elif l4 != 'the cluster has one node':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('node', U) if type(l5) is dict else dot(l5, 'node')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('node', U) if type(l5) is dict else dot(l5, 'node')
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append(l10)
        l12 = sprintf_sprintf('they are tied to node %q', l11)
        if l12 is U:
            break
        l13 = l12
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = ''
        elif l4 != '':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.access_modes.rwo_many_pods.ladder
def f113_rwo_many_pods_ladder(c, l3, l4, l5):
    t = c.shared[113]
    if t is M or len(t) > 100000:
        t = c.shared[113] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        if l7 != 'no':
            break
        if l6 is U:
            l6 = K49
        elif not equal(l6, K49):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l9 == '':
            break
        l11 = []
        l11.append(l9)
        l12 = sprintf_sprintf('this works because %s', l11)
        if l12 is U:
            break
        l13 = l12
        l14 = {}
        l14['because'] = l13
        l14['severity'] = 'info'
        if l6 is U:
            l6 = l14
        elif not equal(l6, l14):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l7 != 'unknown':
            break
        if l6 is U:
            l6 = K50
        elif not equal(l6, K50):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l7 != 'yes':
            break
        l10 = l8.get('min', U) if type(l8) is dict else dot(l8, 'min')
        if l10 is U:
            break
        l11 = l10
        if not (l11 > 1 if type(l11) is int else comparison_gt(l11, 1)):
            break
        if l6 is U:
            l6 = K51
        elif not equal(l6, K51):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l7 != 'yes':
            break
        if l6 is U:
            l6 = K52
        elif not equal(l6, K52):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = l8.get('min', U) if type(l8) is dict else dot(l8, 'min')
        if l10 is U:
            break
        l11 = l10
        if not (l11 > 1 if type(l11) is int else comparison_gt(l11, 1)):
            break
        if l6 is U:
            l6 = K53
        elif not equal(l6, K53):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        if l6 is U:
            l6 = K54
        elif not equal(l6, K54):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.drivers.classes_offering
def f114_drivers_classes_offering(c, l3):
    t = c.shared[114]
    if t is M or len(t) > 100000:
        t = c.shared[114] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = Set()
        while True:
            l7 = s[85]
            if l7 is M:
                l7 = f85_inventory_storage_classes(c)
            if l7 is U:
                break
            for l8, l9 in pairs(l7):
                if type(l8) is Key:
                    l8 = l8.value
                l10 = l8
                l11 = l9
                l13 = f5_typed_text(c, l11, K45)
                if l13 is U:
                    continue
                l14 = l13
                l16 = f36_typed_map(c, l11, K47)
                if l16 is U:
                    continue
                l17 = l16
                l18 = f101_provisioners_row(c, l14, l17)
                if l18 is U:
                    continue
                l19 = l18
                l20 = l19
                l22 = f5_typed_text(c, l20, K56)
                if l22 is U:
                    continue
                l23 = l22
                if l23 == 'likely':
                    continue
                l25 = Set()
                while True:
                    l27 = f72_typed_texts(c, l20, K55)
                    if l27 is U:
                        break
                    l28 = l27
                    for l29, l30 in pairs(l28):
                        if type(l29) is Key:
                            l29 = l29.value
                        l31 = l29
                        l32 = l30
                        l25.add(l32)
                        pass
                    break
                l33 = l25
                l34 = l5 - l33 if type(l5) is int and type(l33) is int else arithmetic_minus(l5, l33)
                if l34 is U:
                    continue
                l35 = l34
                l36 = len(l35) if type(l35) is list else aggregates_count(l35)
                if l36 is U:
                    continue
                l37 = l36
                if l37 != 0 or l37 is False:
                    continue
                l6.add(l10)
                pass
            break
        l39 = l6
        l40 = aggregates_sort(l39)
        if l40 is U:
            break
        l41 = l40
        if l4 is U:
            l4 = l41
        elif not equal(l4, l41):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.count_details
def f115_workload_count_details(c, l3):
    t = c.shared[115]
    if t is M or len(t) > 100000:
        t = c.shared[115] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l6 is U:
            break
        l7 = l6
        l8 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l8 is U:
            break
        l9 = l8
        l10 = l5.get('peak', U) if type(l5) is dict else dot(l5, 'peak')
        if l10 is U:
            break
        l11 = l10
        l12 = {}
        l12['max'] = l7
        l12['min'] = l9
        l12['peak'] = l11
        l13 = l12
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.number.text
def f116_number_text(c, l3):
    t = c.shared[116]
    if t is M or len(t) > 100000:
        t = c.shared[116] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = strings_format_int(l5, 10)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.count_text
def f117_workload_count_text(c, l3):
    t = c.shared[117]
    if t is M or len(t) > 100000:
        t = c.shared[117] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l6 is U:
            break
        if l6 is not None:
            break
        l8 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l8 is U:
            break
        l9 = l8
        l10 = f116_number_text(c, l9)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l11)
        l13 = sprintf_sprintf('%s or more pods', l12)
        if l13 is U:
            break
        l14 = l13
        if l4 is U:
            l4 = l14
        elif not equal(l4, l14):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l6 is U:
            break
        l7 = l6
        l8 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l8 is U:
            break
        l9 = l8
        if not (l7 > l9 if type(l7) is int and type(l9) is int else comparison_gt(l7, l9)):
            break
        l11 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l11 is U:
            break
        l12 = l11
        l13 = f116_number_text(c, l12)
        if l13 is U:
            break
        l14 = l13
        l15 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l15 is U:
            break
        l16 = l15
        l17 = f116_number_text(c, l16)
        if l17 is U:
            break
        l18 = l17
        l19 = []
        l19.append(l14)
        l19.append(l18)
        l20 = sprintf_sprintf('%s to %s pods', l19)
        if l20 is U:
            break
        l21 = l20
        if l4 is U:
            l4 = l21
        elif not equal(l4, l21):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l6 is U:
            break
        l7 = l6
        if l7 == 1 and l7 is not True:
            break
        l10 = l5.get('min', U) if type(l5) is dict else dot(l5, 'min')
        if l10 is U:
            break
        l11 = l10
        l12 = f116_number_text(c, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = []
        l14.append(l13)
        l15 = sprintf_sprintf('%s pods', l14)
        if l15 is U:
            break
        l16 = l15
        if l4 is U:
            l4 = l16
        elif not equal(l4, l16):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = '1 pod'
        elif l4 != '1 pod':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.workload.assumption
def f118_workload_assumption(c, l3):
    t = c.shared[118]
    if t is M or len(t) > 100000:
        t = c.shared[118] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('rests', U) if type(l5) is dict else dot(l5, 'rests')
        if l6 is U:
            break
        l7 = l6
        l8 = len(l7) if type(l7) is list else aggregates_count(l7)
        if l8 is U:
            break
        l9 = l8
        if not (l9 > 0 if type(l9) is int else comparison_gt(l9, 0)):
            break
        l12 = l5.get('rests', U) if type(l5) is dict else dot(l5, 'rests')
        if l12 is U:
            break
        l13 = l12
        l14 = strings_concat('; ', l13)
        if l14 is U:
            break
        l15 = l14
        l16 = []
        l16.append(l15)
        l17 = sprintf_sprintf(' (%s)', l16)
        if l17 is U:
            break
        l18 = l17
        if l4 is U:
            l4 = l18
        elif not equal(l4, l18):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = ''
        elif l4 != '':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.reference
def f119_claims_reference(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = m[68]
        if l6 is M:
            l6 = f68_review_namespace(c)
        if l6 is U:
            break
        l7 = l6
        l8 = {}
        l8['apiVersion'] = 'v1'
        l8['kind'] = 'PersistentVolumeClaim'
        l8['name'] = l5
        l8['namespace'] = l7
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.params.rule
def f120_params_rule(c, l3):
    t = c.shared[120]
    if t is M or len(t) > 100000:
        t = c.shared[120] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[14]
        if l6 is M:
            l6 = f14_params_effective(c)
        if l6 is U:
            break
        l7 = l6.get('rules', U) if type(l6) is dict else dot(l6, 'rules')
        if l7 is U:
            break
        l8 = l7
        l9 = []
        l9.append(l5)
        l10 = f36_typed_map(c, l8, l9)
        if l10 is U:
            break
        l11 = l10
        if l4 is U:
            l4 = l11
        elif not equal(l4, l11):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.severities
def f121_params_severities(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[10]
        if l4 is M:
            l4 = f10_schema_choices(c)
        if l4 is U:
            break
        l5 = l4.get('rules/*/severity', U) if type(l4) is dict else dot(l4, 'rules/*/severity')
        if l5 is U:
            break
        l6 = l5
        if l3 is U:
            l3 = l6
        elif not equal(l3, l6):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[121] = l2
    return l2
    s[121] = U
    return U


# g0.data.lib.pvcguard.params.severity
def f122_params_severity(c, l3):
    t = c.shared[122]
    if t is M or len(t) > 100000:
        t = c.shared[122] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f120_params_rule(c, l5)
        if l6 is U:
            break
        l7 = l6
        l9 = f5_typed_text(c, l7, K57)
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        l12 = s[121]
        if l12 is M:
            l12 = f121_params_severities(c)
        if l12 is U:
            break
        l13 = l12
        if not (aggregates_member(l11, l13)):
            break
        if l4 is U:
            l4 = l11
        elif not equal(l4, l11):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.catalogue.rules
def f123_catalogue_rules(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = {}
    l5['category'] = 'access_modes'
    l5['race'] = False
    l5['severity'] = 'error'
    l5['slug'] = 'rwo-many-pods'
    l5['solution'] = 'Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod.'
    l4['AM001'] = l5
    l6 = {}
    l6['category'] = 'access_modes'
    l6['race'] = False
    l6['severity'] = 'error'
    l6['slug'] = 'rwop-many-pods'
    l6['solution'] = 'Use a claim with ReadWriteMany or ReadOnlyMany, or run one pod in all with deploymentStrategy Recreate.'
    l4['AM003'] = l6
    l7 = {}
    l7['category'] = 'claims'
    l7['race'] = True
    l7['severity'] = 'error'
    l7['slug'] = 'claim-missing'
    l7['solution'] = 'Create the claim in the namespace of the service, or correct its name.'
    l4['CL001'] = l7
    l8 = {}
    l8['category'] = 'direct_mount'
    l8['race'] = False
    l8['severity'] = 'error'
    l8['slug'] = 'claim-name-invalid'
    l8['solution'] = "Write pvc://<claim>/<path> with the name of a claim in the service's own namespace."
    l4['DM001'] = l8
    l9 = {}
    l9['category'] = 'input'
    l9['race'] = False
    l9['severity'] = 'error'
    l9['slug'] = 'wrong-type'
    l9['solution'] = 'Give the field the type that the API reference names.'
    l4['IN001'] = l9
    l10 = {}
    l10['category'] = 'input'
    l10['race'] = False
    l10['severity'] = 'error'
    l10['slug'] = 'unknown-parameter'
    l10['solution'] = 'Correct the parameter, or take it out.'
    l4['IN004'] = l10
    l11 = {}
    l11['category'] = 'quotas'
    l11['race'] = True
    l11['severity'] = 'error'
    l11['slug'] = 'quota-exceeded'
    l11['solution'] = 'Ask for less, delete claims that nobody needs, or have the quota raised.'
    l4['QT001'] = l11
    l12 = {}
    l12['category'] = 'storage_classes'
    l12['race'] = True
    l12['severity'] = 'error'
    l12['slug'] = 'class-missing'
    l12['solution'] = "Name a class that exists (kubectl get storageclass), or create this one; a claim's class cannot be changed, so create the claim again."
    l4['SC001'] = l12
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[123] = l2
    return l2
    s[123] = U
    return U


# g0.data.lib.pvcguard.finding.severity
def f124_finding_severity(c, l3, l4):
    t = c.shared[124]
    if t is M or len(t) > 100000:
        t = c.shared[124] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if l6 == 'IN004':
            break
        l9 = f122_params_severity(c, l6)
        if l9 is U:
            break
        l10 = l9
        if l5 is U:
            l5 = l10
        elif not equal(l5, l10):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = l7.get('severity', U) if type(l7) is dict else dot(l7, 'severity')
        if l8 is U:
            break
        l9 = l8
        l10 = s[121]
        if l10 is M:
            l10 = f121_params_severities(c)
        if l10 is U:
            break
        l11 = l10
        if not (aggregates_member(l9, l11)):
            break
        l13 = l7.get('severity', U) if type(l7) is dict else dot(l7, 'severity')
        if l13 is U:
            break
        l14 = l13
        if l5 is U:
            l5 = l14
        elif not equal(l5, l14):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = s[123]
        if l8 is M:
            l8 = f123_catalogue_rules(c)
        if l8 is U:
            break
        l9 = l8.get(l6, U) if type(l8) is dict and type(l6) is str else dot(l8, l6)
        if l9 is U:
            break
        l10 = l9.get('severity', U) if type(l9) is dict else dot(l9, 'severity')
        if l10 is U:
            break
        l11 = l10
        if l5 is U:
            l5 = l11
        elif not equal(l5, l11):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.waivers.matches
def f125_waivers_matches(c, l3, l4, l5):
    t = c.shared[125]
    if t is M or len(t) > 100000:
        t = c.shared[125] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        n2 = True
        while True:
            l10 = []
            l10.append(l8)
            l11 = f2_typed_present(c, l7, l10)
            if l11 is U:
                break
            if l11 is False:
                break
            n2 = False
            break
        if not n2:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = l7.get(l8, U) if type(l7) is dict and type(l8) is str else dot(l7, l8)
        if l10 is U:
            break
        l11 = l10
        if not (type(l11) is str):
            break
        l14 = glob_glob_match(l11, None, l9)
        if l14 is U:
            break
        if l14 is False:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.review.kind
def f126_review_kind(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[67]
        if l4 is M:
            l4 = f67_review_subject(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f5_typed_text(c, l5, K3)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[126] = l2
    return l2
    m[126] = U
    return U


# g0.data.lib.pvcguard.review.name
def f127_review_name(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[67]
        if l4 is M:
            l4 = f67_review_subject(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f5_typed_text(c, l5, K58)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        if l9 == '':
            break
        if l3 is U:
            l3 = l9
        elif not equal(l3, l9):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[67]
        if l4 is M:
            l4 = f67_review_subject(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f5_typed_text(c, l5, K59)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[127] = l2
    return l2
    m[127] = U
    return U


# g0.data.lib.pvcguard.waivers.step_text
def f128_waivers_step_text(c, l3):
    t = c.shared[128]
    if t is M or len(t) > 100000:
        t = c.shared[128] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (type(l5) is str):
            break
        if l4 is U:
            l4 = l5
        elif not equal(l4, l5):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f116_number_text(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.waivers.dotted
def f129_waivers_dotted(c, l3):
    t = c.shared[129]
    if t is M or len(t) > 100000:
        t = c.shared[129] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        for l7, l8 in ordered_pairs(l5):
            l9 = l7
            l10 = l8
            l11 = f128_waivers_step_text(c, l10)
            if l11 is U:
                continue
            l12 = l11
            l13 = l12
            l6.append(l13)
            pass
        l14 = l6
        l15 = strings_concat('.', l14)
        if l15 is U:
            break
        l16 = l15
        if l4 is U:
            l4 = l16
        elif not equal(l4, l16):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.waivers.covers
def f130_waivers_covers(c, l3, l4, l5):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l11 = f5_typed_text(c, l7, K62)
        if l11 is U:
            break
        l12 = l11
        if l12 == '':
            break
        l14 = f125_waivers_matches(c, l7, 'rule', l8)
        if l14 is U:
            break
        if l14 is False:
            break
        l15 = m[126]
        if l15 is M:
            l15 = f126_review_kind(c)
        if l15 is U:
            break
        l16 = l15
        l17 = f125_waivers_matches(c, l7, 'kind', l16)
        if l17 is U:
            break
        if l17 is False:
            break
        l18 = m[68]
        if l18 is M:
            l18 = f68_review_namespace(c)
        if l18 is U:
            break
        l19 = l18
        l20 = f125_waivers_matches(c, l7, 'namespace', l19)
        if l20 is U:
            break
        if l20 is False:
            break
        l21 = m[127]
        if l21 is M:
            l21 = f127_review_name(c)
        if l21 is U:
            break
        l22 = l21
        l23 = f125_waivers_matches(c, l7, 'name', l22)
        if l23 is U:
            break
        if l23 is False:
            break
        l25 = objects_get(l9, K61, '')
        if l25 is U:
            break
        l26 = l25
        l27 = f125_waivers_matches(c, l7, 'claim', l26)
        if l27 is U:
            break
        if l27 is False:
            break
        l30 = objects_get(l9, K60, K10)
        if l30 is U:
            break
        l31 = l30
        l32 = f129_waivers_dotted(c, l31)
        if l32 is U:
            break
        l33 = l32
        l34 = f125_waivers_matches(c, l7, 'path', l33)
        if l34 is U:
            break
        if l34 is False:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.waivers.waiver_id
def f131_waivers_waiver_id(c, l3):
    t = c.shared[131]
    if t is M or len(t) > 100000:
        t = c.shared[131] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K63)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        if l9 == '':
            break
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = f5_typed_text(c, l5, K62)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.waivers.of
def f132_waivers_of(c, l3, l4):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if l6 == 'IN004':
            break
        l9 = []
        while True:
            l10 = s[14]
            if l10 is M:
                l10 = f14_params_effective(c)
            if l10 is U:
                break
            l11 = l10.get('waivers', U) if type(l10) is dict else dot(l10, 'waivers')
            if l11 is U:
                break
            for l12, l13 in ordered_pairs(l11):
                l14 = l12
                l15 = l13
                l16 = f130_waivers_covers(c, l15, l6, l7)
                if l16 is U:
                    continue
                if l16 is False:
                    continue
                l17 = f131_waivers_waiver_id(c, l15)
                if l17 is U:
                    continue
                l18 = l17
                l9.append(l18)
                pass
            break
        l19 = l9
        l20 = len(l19) if type(l19) is list else aggregates_count(l19)
        if l20 is U:
            break
        l21 = l20
        if not (l21 > 0 if type(l21) is int else comparison_gt(l21, 0)):
            break
        l25 = dot(l19, 0)
        if l25 is U:
            break
        l26 = l25
        if l5 is U:
            l5 = l26
        elif not equal(l5, l26):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = None
        elif l5 is not None:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.review.api_version
def f133_review_api_version(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[67]
        if l4 is M:
            l4 = f67_review_subject(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f5_typed_text(c, l5, K2)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[133] = l2
    return l2
    m[133] = U
    return U


# g0.data.lib.pvcguard.review.identity
def f134_review_identity(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[133]
        if l4 is M:
            l4 = f133_review_api_version(c)
        if l4 is U:
            break
        l5 = l4
        l6 = m[126]
        if l6 is M:
            l6 = f126_review_kind(c)
        if l6 is U:
            break
        l7 = l6
        l8 = m[127]
        if l8 is M:
            l8 = f127_review_name(c)
        if l8 is U:
            break
        l9 = l8
        l10 = m[68]
        if l10 is M:
            l10 = f68_review_namespace(c)
        if l10 is U:
            break
        l11 = l10
        l12 = {}
        l12['apiVersion'] = l5
        l12['kind'] = l7
        l12['name'] = l9
        l12['namespace'] = l11
        l13 = l12
        if l3 is U:
            l3 = l13
        elif not equal(l3, l13):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[134] = l2
    return l2
    m[134] = U
    return U


# g0.data.lib.pvcguard.finding.resource
def f135_finding_resource(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = m[134]
        if l6 is M:
            l6 = f134_review_identity(c)
        if l6 is U:
            break
        l7 = l6
        l9 = objects_get(l5, K64, l7)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.finding.label
def f136_finding_label(c, l3):
    t = c.shared[136]
    if t is M or len(t) > 100000:
        t = c.shared[136] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('namespace', U) if type(l5) is dict else dot(l5, 'namespace')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('kind', U) if type(l5) is dict else dot(l5, 'kind')
        if l9 is U:
            break
        l10 = l9
        l11 = l5.get('namespace', U) if type(l5) is dict else dot(l5, 'namespace')
        if l11 is U:
            break
        l12 = l11
        l13 = l5.get('name', U) if type(l5) is dict else dot(l5, 'name')
        if l13 is U:
            break
        l14 = l13
        l15 = []
        l15.append(l10)
        l15.append(l12)
        l15.append(l14)
        l16 = sprintf_sprintf('%s %s/%s', l15)
        if l16 is U:
            break
        l17 = l16
        if l4 is U:
            l4 = l17
        elif not equal(l4, l17):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('name', U) if type(l5) is dict else dot(l5, 'name')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('kind', U) if type(l5) is dict else dot(l5, 'kind')
        if l9 is U:
            break
        l10 = l9
        l11 = l5.get('name', U) if type(l5) is dict else dot(l5, 'name')
        if l11 is U:
            break
        l12 = l11
        l13 = []
        l13.append(l10)
        l13.append(l12)
        l14 = sprintf_sprintf('%s %s', l13)
        if l14 is U:
            break
        l15 = l14
        if l4 is U:
            l4 = l15
        elif not equal(l4, l15):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('kind', U) if type(l5) is dict else dot(l5, 'kind')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('kind', U) if type(l5) is dict else dot(l5, 'kind')
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 'object'
        elif l4 != 'object':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.finding.subject
def f137_finding_subject(c, l3):
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f135_finding_resource(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = f136_finding_label(c, l7)
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.finding.violation
def f138_finding_violation(c, l3, l4, l5, l6):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l13 = objects_get(l9, K61, '')
        if l13 is U:
            break
        l14 = l13
        l17 = objects_get(l9, K66, K0)
        if l17 is U:
            break
        l18 = l17
        l19 = f137_finding_subject(c, l9)
        if l19 is U:
            break
        l20 = l19
        l21 = l9.get('msg', U) if type(l9) is dict else dot(l9, 'msg')
        if l21 is U:
            break
        l22 = l21
        l23 = []
        l23.append(l8)
        l23.append(l20)
        l23.append(l22)
        l24 = sprintf_sprintf('[%s] %s: %s', l23)
        if l24 is U:
            break
        l25 = l24
        l28 = objects_get(l9, K60, K10)
        if l28 is U:
            break
        l29 = l28
        l32 = objects_get(l9, K65, K10)
        if l32 is U:
            break
        l33 = l32
        l34 = f135_finding_resource(c, l9)
        if l34 is U:
            break
        l35 = l34
        l36 = s[123]
        if l36 is M:
            l36 = f123_catalogue_rules(c)
        if l36 is U:
            break
        l37 = l36.get(l8, U) if type(l36) is dict and type(l8) is str else dot(l36, l8)
        if l37 is U:
            break
        l38 = l37.get('category', U) if type(l37) is dict else dot(l37, 'category')
        if l38 is U:
            break
        l39 = l38
        l40 = s[123]
        if l40 is M:
            l40 = f123_catalogue_rules(c)
        if l40 is U:
            break
        l41 = l40.get(l8, U) if type(l40) is dict and type(l8) is str else dot(l40, l8)
        if l41 is U:
            break
        l42 = l41.get('slug', U) if type(l41) is dict else dot(l41, 'slug')
        if l42 is U:
            break
        l43 = l42
        l44 = s[123]
        if l44 is M:
            l44 = f123_catalogue_rules(c)
        if l44 is U:
            break
        l45 = l44.get(l8, U) if type(l44) is dict and type(l8) is str else dot(l44, l8)
        if l45 is U:
            break
        l46 = l45.get('solution', U) if type(l45) is dict else dot(l45, 'solution')
        if l46 is U:
            break
        l47 = l46
        l48 = {}
        l48['category'] = l39
        l48['claim'] = l14
        l48['details'] = l18
        l48['id'] = l8
        l48['missing'] = K10
        l48['msg'] = l25
        l48['outcome'] = 'violation'
        l48['path'] = l29
        l48['related'] = l33
        l48['resource'] = l35
        l48['severity'] = l10
        l48['slug'] = l43
        l48['solution'] = l47
        l48['waiver'] = l11
        l50 = l48
        if l7 is U:
            l7 = l50
        elif not equal(l7, l50):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.finding.new
def f139_finding_new(c, l3, l4):
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f124_finding_severity(c, l6, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = f132_waivers_of(c, l6, l7)
        if l10 is U:
            break
        l11 = l10
        l12 = f138_finding_violation(c, l6, l7, l9, l11)
        if l12 is U:
            break
        l13 = l12
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.inventory.presence
def f140_inventory_presence(c, l3, l4):
    t = c.shared[140]
    if t is M or len(t) > 100000:
        t = c.shared[140] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f69_inventory_claim(c, l6, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        if l5 is U:
            l5 = 'known'
        elif l5 != 'known':
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = f90_inventory_complete(c, 'PersistentVolumeClaim', l6)
        if l8 is U:
            break
        if l8 is False:
            break
        if l5 is U:
            l5 = 'missing'
        elif l5 != 'missing':
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = 'unknown'
        elif l5 != 'unknown':
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.presence
def f141_claims_presence(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = m[68]
        if l6 is M:
            l6 = f68_review_namespace(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f140_inventory_presence(c, l7, l5)
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.finding.unknown_outcome
def f142_finding_unknown_outcome(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = s[14]
        if l4 is M:
            l4 = f14_params_effective(c)
        if l4 is U:
            break
        l5 = l4.get('onUnknown', U) if type(l4) is dict else dot(l4, 'onUnknown')
        if l5 is U:
            break
        if l5 != 'violation':
            break
        if l3 is U:
            l3 = 'violation'
        elif l3 != 'violation':
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = 'unknown'
        elif l3 != 'unknown':
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[142] = l2
    return l2
    s[142] = U
    return U


# g0.data.lib.pvcguard.finding.unknown
def f143_finding_unknown(c, l3, l4):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = aggregates_sort(l7)
        if l8 is U:
            break
        l9 = l8
        l10 = strings_concat(', ', l9)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l11)
        l13 = sprintf_sprintf('cannot be decided without %s', l12)
        if l13 is U:
            break
        l14 = l13
        l15 = {}
        l15['msg'] = l14
        l16 = f139_finding_new(c, l6, l15)
        if l16 is U:
            break
        l17 = l16
        l18 = aggregates_sort(l7)
        if l18 is U:
            break
        l19 = l18
        l20 = s[142]
        if l20 is M:
            l20 = f142_finding_unknown_outcome(c)
        if l20 is U:
            break
        l21 = l20
        l22 = {}
        l22['missing'] = l19
        l22['outcome'] = l21
        l23 = objects_union(l17, l22)
        if l23 is U:
            break
        l24 = l23
        if l5 is U:
            l5 = l24
        elif not equal(l5, l24):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.rules.access_modes.rwo_many_pods.findings
def f144_rwo_many_pods_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f70_claims_of_review(c, l11)
            if l12 is U:
                continue
            l13 = l12
            l14 = l13
            l15 = f75_claims_one_node(c, l14)
            if l15 is U:
                continue
            if l15 is False:
                continue
            n3 = True
            while True:
                l16 = f104_drivers_node_local(c, l14)
                if l16 is U:
                    break
                if l16 is False:
                    break
                n3 = False
                break
            if not n3:
                continue
            l17 = l8.get('group', U) if type(l8) is dict else dot(l8, 'group')
            if l17 is U:
                continue
            l18 = l17.get('pods', U) if type(l17) is dict else dot(l17, 'pods')
            if l18 is U:
                continue
            l19 = l18
            l20 = f105_workload_several(c, l19)
            if l20 is U:
                continue
            if l20 is False:
                continue
            l21 = f109_drivers_attaches(c, l14)
            if l21 is U:
                continue
            l22 = l21
            l23 = l8.get('group', U) if type(l8) is dict else dot(l8, 'group')
            if l23 is U:
                continue
            l24 = l23
            l25 = f112_rwo_many_pods_one_node(c, l24)
            if l25 is U:
                continue
            l26 = l25
            l27 = f113_rwo_many_pods_ladder(c, l22, l19, l26)
            if l27 is U:
                continue
            l28 = l27
            l29 = l28
            l30 = f109_drivers_attaches(c, l14)
            if l30 is U:
                continue
            l31 = l30
            l33 = f114_drivers_classes_offering(c, K67)
            if l33 is U:
                continue
            l34 = l33
            l35 = f94_drivers_of(c, l14)
            if l35 is U:
                continue
            l36 = l35
            l37 = f115_workload_count_details(c, l19)
            if l37 is U:
                continue
            l38 = l37
            l39 = f117_workload_count_text(c, l19)
            if l39 is U:
                continue
            l40 = l39
            l41 = f118_workload_assumption(c, l19)
            if l41 is U:
                continue
            l42 = l41
            l43 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l43 is U:
                continue
            l44 = l43.get('claim', U) if type(l43) is dict else dot(l43, 'claim')
            if l44 is U:
                continue
            l45 = l44
            l46 = l29.get('because', U) if type(l29) is dict else dot(l29, 'because')
            if l46 is U:
                continue
            l47 = l46
            l48 = []
            l48.append(l45)
            l48.append(l40)
            l48.append(l47)
            l48.append(l42)
            l49 = sprintf_sprintf('claim %q is ReadWriteOnce, for one node, and %s mount it; %s%s', l48)
            if l49 is U:
                continue
            l50 = l49
            l51 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l51 is U:
                continue
            l52 = l51.get('claim', U) if type(l51) is dict else dot(l51, 'claim')
            if l52 is U:
                continue
            l53 = l52
            l54 = f119_claims_reference(c, l53)
            if l54 is U:
                continue
            l55 = l54
            l56 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l56 is U:
                continue
            l57 = l56.get('claim', U) if type(l56) is dict else dot(l56, 'claim')
            if l57 is U:
                continue
            l58 = l57
            l59 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l59 is U:
                continue
            l60 = l59.get('path', U) if type(l59) is dict else dot(l59, 'path')
            if l60 is U:
                continue
            l61 = l60
            l62 = l29.get('severity', U) if type(l29) is dict else dot(l29, 'severity')
            if l62 is U:
                continue
            l63 = l62
            l64 = {}
            l64['claim'] = l58
            l65 = {}
            l65['attaches'] = l31
            l65['candidates'] = l34
            l65['driver'] = l36
            l65['pods'] = l38
            l64['details'] = l65
            l64['msg'] = l50
            l64['path'] = l61
            l66 = []
            l66.append(l55)
            l64['related'] = l66
            l64['severity'] = l63
            l67 = f139_finding_new(c, 'AM001', l64)
            if l67 is U:
                continue
            l68 = l67
            l2.add(l68)
            pass
        break
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('group', U) if type(l8) is dict else dot(l8, 'group')
            if l9 is U:
                continue
            l10 = l9.get('pods', U) if type(l9) is dict else dot(l9, 'pods')
            if l10 is U:
                continue
            l11 = l10
            l12 = f105_workload_several(c, l11)
            if l12 is U:
                continue
            if l12 is False:
                continue
            l13 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l13 is U:
                continue
            l14 = l13.get('claim', U) if type(l13) is dict else dot(l13, 'claim')
            if l14 is U:
                continue
            l15 = l14
            l16 = f141_claims_presence(c, l15)
            if l16 is U:
                continue
            l17 = l16
            if l17 != 'unknown':
                continue
            l19 = f143_finding_unknown(c, 'AM001', K68)
            if l19 is U:
                continue
            l20 = l19
            l2.add(l20)
            pass
        break
    m[144] = l2
    return l2
    m[144] = U
    return U


# g0.data.lib.pvcguard.params.enabled
def f145_params_enabled(c, l3):
    t = c.shared[145]
    if t is M or len(t) > 100000:
        t = c.shared[145] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f120_params_rule(c, l5)
        if l6 is U:
            break
        l7 = l6
        l9 = f56_typed_flag(c, l7, K69, True)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.finding.lane
def f146_finding_lane(c, l3):
    t = c.shared[146]
    if t is M or len(t) > 100000:
        t = c.shared[146] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[14]
        if l6 is M:
            l6 = f14_params_effective(c)
        if l6 is U:
            break
        l7 = l6.get('select', U) if type(l6) is dict else dot(l6, 'select')
        if l7 is U:
            break
        l8 = l7.get('race', U) if type(l7) is dict else dot(l7, 'race')
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = l5.get('severity', U) if type(l5) is dict else dot(l5, 'severity')
        if l9 is U:
            break
        if l9 != 'error':
            break
        l10 = l5.get('id', U) if type(l5) is dict else dot(l5, 'id')
        if l10 is U:
            break
        l11 = l10
        l12 = s[123]
        if l12 is M:
            l12 = f123_catalogue_rules(c)
        if l12 is U:
            break
        l13 = l12.get(l11, U) if type(l12) is dict and type(l11) is str else dot(l12, l11)
        if l13 is U:
            break
        l14 = l13.get('race', U) if type(l13) is dict else dot(l13, 'race')
        if l14 is U:
            break
        if l14 is False:
            break
        if l4 is U:
            l4 = 'warning'
        elif l4 != 'warning':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('severity', U) if type(l5) is dict else dot(l5, 'severity')
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.finding.ignored
def f147_finding_ignored(c, l3):
    t = c.shared[147]
    if t is M or len(t) > 100000:
        t = c.shared[147] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('outcome', U) if type(l5) is dict else dot(l5, 'outcome')
        if l6 is U:
            break
        if l6 != 'unknown':
            break
        l7 = s[14]
        if l7 is M:
            l7 = f14_params_effective(c)
        if l7 is U:
            break
        l8 = l7.get('onUnknown', U) if type(l7) is dict else dot(l7, 'onUnknown')
        if l8 is U:
            break
        if l8 != 'ignore':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.finding.active
def f148_finding_active(c, l3):
    t = c.shared[148]
    if t is M or len(t) > 100000:
        t = c.shared[148] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('id', U) if type(l5) is dict else dot(l5, 'id')
        if l6 is U:
            break
        if l6 != 'IN004':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('id', U) if type(l5) is dict else dot(l5, 'id')
        if l6 is U:
            break
        l7 = l6
        l8 = f145_params_enabled(c, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = f146_finding_lane(c, l5)
        if l9 is U:
            break
        l10 = l9
        l11 = s[14]
        if l11 is M:
            l11 = f14_params_effective(c)
        if l11 is U:
            break
        l12 = l11.get('select', U) if type(l11) is dict else dot(l11, 'select')
        if l12 is U:
            break
        l13 = l12.get('severities', U) if type(l12) is dict else dot(l12, 'severities')
        if l13 is U:
            break
        l14 = l13
        if not (aggregates_member(l10, l14)):
            break
        n3 = True
        while True:
            l16 = f147_finding_ignored(c, l5)
            if l16 is U:
                break
            if l16 is False:
                break
            n3 = False
            break
        if not n3:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.claims.one_pod
def f149_claims_one_pod(c, l3):
    t = c.shared[149]
    if t is M or len(t) > 100000:
        t = c.shared[149] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f74_claims_modes(c, l5)
        if l6 is U:
            break
        l7 = l6
        if not (aggregates_member('ReadWriteOncePod', l7)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.access_modes.rwop_many_pods.running
def f150_rwop_many_pods_running(c, l3):
    t = c.shared[150]
    if t is M or len(t) > 100000:
        t = c.shared[150] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('max', U) if type(l5) is dict else dot(l5, 'max')
        if l6 is U:
            break
        l7 = l6
        if l7 == 0 and l7 is not False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.services
def f151_inventory_services(c, l3):
    t = c.shared[151]
    if t is M or len(t) > 100000:
        t = c.shared[151] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = l11 = l12 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('namespace', U) if type(l6) is dict else base_dot(l6, 'namespace', c)
        if l7 is U:
            break
        l8 = l7.get(l5, U) if type(l7) is dict and type(l5) is str else base_dot(l7, l5, c)
        if l8 is U:
            break
        j2 = False
        while True:
            j3 = False
            while True:
                l11 = l8.get('serving.kserve.io/v1beta1', U) if type(l8) is dict else base_dot(l8, 'serving.kserve.io/v1beta1', c)
                if l11 is U:
                    break
                l12 = l11.get('InferenceService', U) if type(l11) is dict else base_dot(l11, 'InferenceService', c)
                if l12 is U:
                    break
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l13 = l12
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l5 != '':
            break
        j5 = False
        while True:
            j6 = False
            while True:
                l8 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
                if l8 is U:
                    break
                l9 = l8.get('cluster', U) if type(l8) is dict else base_dot(l8, 'cluster', c)
                if l9 is U:
                    break
                l10 = l9.get('serving.kserve.io/v1beta1', U) if type(l9) is dict else base_dot(l9, 'serving.kserve.io/v1beta1', c)
                if l10 is U:
                    break
                l11 = l10.get('InferenceService', U) if type(l10) is dict else base_dot(l10, 'InferenceService', c)
                if l11 is U:
                    break
                j6 = True
                break
                break
            if j6:
                break
            j5 = True
            break
            break
        if j5:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K0
        elif not equal(l4, K0):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.mounters.in_namespace
def f152_mounters_in_namespace(c, l3):
    t = c.shared[152]
    if t is M or len(t) > 100000:
        t = c.shared[152] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        while True:
            l7 = f151_inventory_services(c, l5)
            if l7 is U:
                break
            l8 = l7
            for l9, l10 in ordered_pairs(l8):
                l11 = l9
                l12 = l10
                l13 = f63_workload_groups_of(c, l12)
                if l13 is U:
                    continue
                l14 = l13
                for l15, l16 in ordered_pairs(l14):
                    l17 = l15
                    l18 = l16
                    l19 = l18.get('mounts', U) if type(l18) is dict else dot(l18, 'mounts')
                    if l19 is U:
                        continue
                    for l20, l21 in ordered_pairs(l19):
                        l22 = l20
                        l23 = l21
                        l24 = l18.get('role', U) if type(l18) is dict else dot(l18, 'role')
                        if l24 is U:
                            continue
                        l25 = l24
                        l26 = []
                        l26.append('InferenceService')
                        l26.append(l11)
                        l26.append(l25)
                        l27 = strings_concat('/', l26)
                        if l27 is U:
                            continue
                        l28 = l27
                        l29 = l28
                        l30 = l18.get('pods', U) if type(l18) is dict else dot(l18, 'pods')
                        if l30 is U:
                            continue
                        l31 = l30
                        l32 = {}
                        l32['kind'] = 'InferenceService'
                        l32['name'] = l11
                        l32['pods'] = l31
                        l33 = l32
                        l34 = l23.get('claim', U) if type(l23) is dict else dot(l23, 'claim')
                        if l34 is U:
                            continue
                        l35 = l34
                        l36 = {}
                        l37 = {}
                        l37[l29 if type(l29) is str else Key(l29)] = l33
                        l36[l35 if type(l35) is str else Key(l35)] = l37
                        l38 = l36
                        l6.append(l38)
                        pass
                    pass
                pass
            break
        l39 = l6
        l40 = objects_union_n(l39)
        if l40 is U:
            break
        l41 = l40
        if l4 is U:
            l4 = l41
        elif not equal(l4, l41):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.mounters.of_others
def f153_mounters_of_others(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = m[68]
        if l7 is M:
            l7 = f68_review_namespace(c)
        if l7 is U:
            break
        l8 = l7
        l9 = f152_mounters_in_namespace(c, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append(l5)
        l13 = l10.get(l11, K0) if type(l10) is dict and type(l11) is str else objects_get(l10, l11, K0)
        if l13 is U:
            break
        l14 = l13
        for l15, l16 in ordered_pairs(l14):
            l17 = l15
            l18 = l16
            l19 = l18.get('kind', U) if type(l18) is dict else dot(l18, 'kind')
            if l19 is U:
                continue
            l20 = l19
            l21 = l18.get('name', U) if type(l18) is dict else dot(l18, 'name')
            if l21 is U:
                continue
            l22 = l21
            l23 = m[126]
            if l23 is M:
                l23 = f126_review_kind(c)
            if l23 is U:
                continue
            l24 = l23
            l25 = m[127]
            if l25 is M:
                l25 = f127_review_name(c)
            if l25 is U:
                continue
            l26 = l25
            l27 = []
            l27.append(l20)
            l27.append(l22)
            l28 = []
            l28.append(l24)
            l28.append(l26)
            if equal(l27, l28):
                continue
            l30 = l18.get('pods', U) if type(l18) is dict else dot(l18, 'pods')
            if l30 is U:
                continue
            l31 = l30.get('max', U) if type(l30) is dict else dot(l30, 'max')
            if l31 is U:
                continue
            l32 = l31
            if l32 == 0 and l32 is not False:
                continue
            l6.append(l18)
            pass
        break
    l35 = l6
    if l4 is U:
        l4 = l35
    elif not equal(l4, l35):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.number.total
def f154_number_total(c, l3):
    t = c.shared[154]
    if t is M or len(t) > 100000:
        t = c.shared[154] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (aggregates_member(None, l5)):
            break
        if l4 is U:
            l4 = None
        elif l4 is not None:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = aggregates_sum(l5)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.mounters.pods
def f155_mounters_pods(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        while True:
            l7 = m[64]
            if l7 is M:
                l7 = f64_workload_groups(c)
            if l7 is U:
                break
            for l8, l9 in ordered_pairs(l7):
                l10 = l8
                l11 = l9
                l12 = Set()
                while True:
                    l13 = l11.get('mounts', U) if type(l11) is dict else dot(l11, 'mounts')
                    if l13 is U:
                        break
                    for l14, l15 in pairs(l13):
                        if type(l14) is Key:
                            l14 = l14.value
                        l16 = l14
                        l17 = l15
                        l18 = l17.get('claim', U) if type(l17) is dict else dot(l17, 'claim')
                        if l18 is U:
                            continue
                        l19 = l18
                        l12.add(l19)
                        pass
                    break
                l20 = l12
                if not (aggregates_member(l5, l20)):
                    continue
                l22 = l11.get('pods', U) if type(l11) is dict else dot(l11, 'pods')
                if l22 is U:
                    continue
                l23 = l22
                l6.append(l23)
                pass
            break
        l24 = l6
        l25 = []
        while True:
            l26 = f153_mounters_of_others(c, l5)
            if l26 is U:
                break
            l27 = l26
            for l28, l29 in ordered_pairs(l27):
                l30 = l28
                l31 = l29
                l32 = l31.get('pods', U) if type(l31) is dict else dot(l31, 'pods')
                if l32 is U:
                    continue
                l33 = l32
                l25.append(l33)
                pass
            break
        l34 = l25
        l35 = []
        while True:
            l36 = arrays_concat(l24, l34)
            if l36 is U:
                break
            l37 = l36
            for l38, l39 in ordered_pairs(l37):
                l40 = l38
                l41 = l39
                l42 = l41.get('max', U) if type(l41) is dict else dot(l41, 'max')
                if l42 is U:
                    continue
                l43 = l42
                l35.append(l43)
                pass
            break
        l44 = l35
        l45 = f154_number_total(c, l44)
        if l45 is U:
            break
        l46 = l45
        l47 = []
        while True:
            l48 = arrays_concat(l24, l34)
            if l48 is U:
                break
            l49 = l48
            for l50, l51 in ordered_pairs(l49):
                l52 = l50
                l53 = l51
                l54 = l53.get('min', U) if type(l53) is dict else dot(l53, 'min')
                if l54 is U:
                    continue
                l55 = l54
                l47.append(l55)
                pass
            break
        l56 = l47
        l57 = f154_number_total(c, l56)
        if l57 is U:
            break
        l58 = l57
        l59 = []
        for l60, l61 in ordered_pairs(l24):
            l62 = l60
            l63 = l61
            l64 = l63.get('peak', U) if type(l63) is dict else dot(l63, 'peak')
            if l64 is U:
                continue
            l65 = l64
            l59.append(l65)
            pass
        l66 = l59
        l67 = []
        for l68, l69 in ordered_pairs(l34):
            l70 = l68
            l71 = l69
            l72 = l71.get('max', U) if type(l71) is dict else dot(l71, 'max')
            if l72 is U:
                continue
            l73 = l72
            l67.append(l73)
            pass
        l74 = l67
        l75 = arrays_concat(l66, l74)
        if l75 is U:
            break
        l76 = l75
        l77 = f154_number_total(c, l76)
        if l77 is U:
            break
        l78 = l77
        l80 = dot(l24, 0)
        if l80 is U:
            break
        l81 = l80.get('mode', U) if type(l80) is dict else dot(l80, 'mode')
        if l81 is U:
            break
        l82 = l81
        l84 = dot(l24, 0)
        if l84 is U:
            break
        l85 = l84.get('rests', U) if type(l84) is dict else dot(l84, 'rests')
        if l85 is U:
            break
        l86 = l85
        l87 = {}
        l87['max'] = l46
        l87['min'] = l58
        l87['mode'] = l82
        l87['peak'] = l78
        l87['rests'] = l86
        l88 = l87
        if l4 is U:
            l4 = l88
        elif not equal(l4, l88):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.finding.reference
def f156_finding_reference(c, l3, l4, l5, l6):
    t = c.shared[156]
    if t is M or len(t) > 100000:
        t = c.shared[156] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l7 = U
    l7 = U
    l8 = l3
    l9 = l4
    l10 = l5
    l11 = l6
    l12 = {}
    l12['apiVersion'] = l8
    l12['kind'] = l9
    l12['name'] = l11
    l12['namespace'] = l10
    if l7 is U:
        l7 = l12
    elif not equal(l7, l12):
        raise conflict_function()
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.mounters.others
def f157_mounters_others(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = Set()
        while True:
            l7 = f153_mounters_of_others(c, l5)
            if l7 is U:
                break
            l8 = l7
            for l9, l10 in pairs(l8):
                if type(l9) is Key:
                    l9 = l9.value
                l11 = l9
                l12 = l10
                l13 = l12.get('kind', U) if type(l12) is dict else dot(l12, 'kind')
                if l13 is U:
                    continue
                l14 = l13
                l15 = m[68]
                if l15 is M:
                    l15 = f68_review_namespace(c)
                if l15 is U:
                    continue
                l16 = l15
                l17 = l12.get('name', U) if type(l12) is dict else dot(l12, 'name')
                if l17 is U:
                    continue
                l18 = l17
                l19 = f156_finding_reference(c, 'serving.kserve.io/v1beta1', l14, l16, l18)
                if l19 is U:
                    continue
                l20 = l19
                l21 = l20
                l6.add(l21)
                pass
            break
        l22 = l6
        l23 = aggregates_sort(l22)
        if l23 is U:
            break
        l24 = l23
        if l4 is U:
            l4 = l24
        elif not equal(l4, l24):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.mounters.shared_text
def f158_mounters_shared_text(c, l3):
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f157_mounters_others(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = len(l7) if type(l7) is list else aggregates_count(l7)
        if l8 is U:
            break
        l9 = l8
        if not (l9 > 0 if type(l9) is int else comparison_gt(l9, 0)):
            break
        l12 = f157_mounters_others(c, l5)
        if l12 is U:
            break
        l13 = l12
        l14 = len(l13) if type(l13) is list else aggregates_count(l13)
        if l14 is U:
            break
        l15 = l14
        l17 = 1 + l15 if type(l15) is int else arithmetic_plus(1, l15)
        if l17 is U:
            break
        l18 = l17
        l19 = f116_number_text(c, l18)
        if l19 is U:
            break
        l20 = l19
        l21 = []
        l21.append(l20)
        l22 = sprintf_sprintf(' of %s services', l21)
        if l22 is U:
            break
        l23 = l22
        if l4 is U:
            l4 = l23
        elif not equal(l4, l23):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = ''
        elif l4 != '':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.rules.access_modes.rwop_many_pods.ladder
def f159_rwop_many_pods_ladder(c, l3, l4):
    t = c.shared[159]
    if t is M or len(t) > 100000:
        t = c.shared[159] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get('min', U) if type(l6) is dict else dot(l6, 'min')
        if l8 is U:
            break
        l9 = l8
        if not (l9 > 1 if type(l9) is int else comparison_gt(l9, 1)):
            break
        l12 = f117_workload_count_text(c, l6)
        if l12 is U:
            break
        l13 = l12
        l14 = []
        l14.append(l13)
        l14.append(l7)
        l15 = sprintf_sprintf(', and %s%s mount it; all but one stay Pending for ever', l14)
        if l15 is U:
            break
        l16 = l15
        l17 = {}
        l17['because'] = l16
        l17['severity'] = 'error'
        if l5 is U:
            l5 = l17
        elif not equal(l5, l17):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = f105_workload_several(c, l6)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = f117_workload_count_text(c, l6)
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append(l10)
        l11.append(l7)
        l12 = sprintf_sprintf(', and %s%s mount it; all but one will stay Pending for ever', l11)
        if l12 is U:
            break
        l13 = l12
        l14 = {}
        l14['because'] = l13
        l14['severity'] = 'warning'
        if l5 is U:
            l5 = l14
        elif not equal(l5, l14):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = l6.get('peak', U) if type(l6) is dict else dot(l6, 'peak')
        if l8 is U:
            break
        l9 = l8
        l10 = {}
        l10['max'] = l9
        l10['min'] = 0
        l12 = f105_workload_several(c, l10)
        if l12 is U:
            break
        if l12 is False:
            break
        if l5 is U:
            l5 = K70
        elif not equal(l5, K70):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.access_modes.rwop_many_pods.findings
def f160_rwop_many_pods_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f70_claims_of_review(c, l11)
            if l12 is U:
                continue
            l13 = l12
            l14 = f149_claims_one_pod(c, l13)
            if l14 is U:
                continue
            if l14 is False:
                continue
            l15 = l8.get('group', U) if type(l8) is dict else dot(l8, 'group')
            if l15 is U:
                continue
            l16 = l15.get('pods', U) if type(l15) is dict else dot(l15, 'pods')
            if l16 is U:
                continue
            l17 = l16
            l18 = f150_rwop_many_pods_running(c, l17)
            if l18 is U:
                continue
            if l18 is False:
                continue
            l19 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l19 is U:
                continue
            l20 = l19.get('claim', U) if type(l19) is dict else dot(l19, 'claim')
            if l20 is U:
                continue
            l21 = l20
            l22 = f155_mounters_pods(c, l21)
            if l22 is U:
                continue
            l23 = l22
            l24 = l23
            l25 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l25 is U:
                continue
            l26 = l25.get('claim', U) if type(l25) is dict else dot(l25, 'claim')
            if l26 is U:
                continue
            l27 = l26
            l28 = f158_mounters_shared_text(c, l27)
            if l28 is U:
                continue
            l29 = l28
            l30 = f159_rwop_many_pods_ladder(c, l24, l29)
            if l30 is U:
                continue
            l31 = l30
            l32 = l31
            l34 = f114_drivers_classes_offering(c, K67)
            if l34 is U:
                continue
            l35 = l34
            l36 = f115_workload_count_details(c, l24)
            if l36 is U:
                continue
            l37 = l36
            l38 = f118_workload_assumption(c, l24)
            if l38 is U:
                continue
            l39 = l38
            l40 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l40 is U:
                continue
            l41 = l40.get('claim', U) if type(l40) is dict else dot(l40, 'claim')
            if l41 is U:
                continue
            l42 = l41
            l43 = l32.get('because', U) if type(l32) is dict else dot(l32, 'because')
            if l43 is U:
                continue
            l44 = l43
            l45 = []
            l45.append(l42)
            l45.append(l44)
            l45.append(l39)
            l46 = sprintf_sprintf('claim %q is ReadWriteOncePod, for one pod%s%s', l45)
            if l46 is U:
                continue
            l47 = l46
            l48 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l48 is U:
                continue
            l49 = l48.get('claim', U) if type(l48) is dict else dot(l48, 'claim')
            if l49 is U:
                continue
            l50 = l49
            l51 = f119_claims_reference(c, l50)
            if l51 is U:
                continue
            l52 = l51
            l53 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l53 is U:
                continue
            l54 = l53.get('claim', U) if type(l53) is dict else dot(l53, 'claim')
            if l54 is U:
                continue
            l55 = l54
            l56 = f157_mounters_others(c, l55)
            if l56 is U:
                continue
            l57 = l56
            l58 = []
            l58.append(l52)
            l59 = arrays_concat(l58, l57)
            if l59 is U:
                continue
            l60 = l59
            l61 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l61 is U:
                continue
            l62 = l61.get('claim', U) if type(l61) is dict else dot(l61, 'claim')
            if l62 is U:
                continue
            l63 = l62
            l64 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l64 is U:
                continue
            l65 = l64.get('path', U) if type(l64) is dict else dot(l64, 'path')
            if l65 is U:
                continue
            l66 = l65
            l67 = l32.get('severity', U) if type(l32) is dict else dot(l32, 'severity')
            if l67 is U:
                continue
            l68 = l67
            l69 = {}
            l69['claim'] = l63
            l70 = {}
            l70['candidates'] = l35
            l70['pods'] = l37
            l69['details'] = l70
            l69['msg'] = l47
            l69['path'] = l66
            l69['related'] = l60
            l69['severity'] = l68
            l71 = f139_finding_new(c, 'AM003', l69)
            if l71 is U:
                continue
            l72 = l71
            l2.add(l72)
            pass
        break
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f141_claims_presence(c, l11)
            if l12 is U:
                continue
            l13 = l12
            if l13 != 'unknown':
                continue
            l14 = l8.get('group', U) if type(l8) is dict else dot(l8, 'group')
            if l14 is U:
                continue
            l15 = l14.get('pods', U) if type(l14) is dict else dot(l14, 'pods')
            if l15 is U:
                continue
            l16 = l15
            l17 = f150_rwop_many_pods_running(c, l16)
            if l17 is U:
                continue
            if l17 is False:
                continue
            l18 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l18 is U:
                continue
            l19 = l18.get('claim', U) if type(l18) is dict else dot(l18, 'claim')
            if l19 is U:
                continue
            l20 = l19
            l21 = f155_mounters_pods(c, l20)
            if l21 is U:
                continue
            l22 = l21
            l23 = f159_rwop_many_pods_ladder(c, l22, '')
            if l23 is U:
                continue
            if l23 is False:
                continue
            l25 = f143_finding_unknown(c, 'AM003', K68)
            if l25 is U:
                continue
            l26 = l25
            l2.add(l26)
            pass
        break
    m[160] = l2
    return l2
    m[160] = U
    return U


# g0.data.lib.pvcguard.names.subdomain
def f161_names_subdomain(c, l3):
    t = c.shared[161]
    if t is M or len(t) > 100000:
        t = c.shared[161] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = len(l5) if type(l5) is list else aggregates_count(l5)
        if l6 is U:
            break
        l7 = l6
        if not (l7 <= 253 if type(l7) is int else comparison_lte(l7, 253)):
            break
        l10 = regex_match('^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$', l5)
        if l10 is U:
            break
        if l10 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.claims.claim_missing.cached
def f162_claim_missing_cached(c, l3):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = m[4]
        if l6 is M:
            l6 = f4_review_resource(c)
        if l6 is U:
            break
        l7 = l6
        l9 = f2_typed_present(c, l7, K72)
        if l9 is U:
            break
        if l9 is False:
            break
        l10 = l5.get('origin', U) if type(l5) is dict else dot(l5, 'origin')
        if l10 is U:
            break
        l11 = l10
        if not (aggregates_member(l11, K71)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = m[4]
        if l6 is M:
            l6 = f4_review_resource(c)
        if l6 is U:
            break
        l7 = l6
        l9 = f5_typed_text(c, l7, K73)
        if l9 is U:
            break
        l10 = l9
        l11 = l5.get('claim', U) if type(l5) is dict else dot(l5, 'claim')
        if l11 is U:
            break
        if not equal(l11, l10):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.rules.claims.claim_missing.mounted
def f163_claim_missing_mounted(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f161_names_subdomain(c, l11)
            if l12 is U:
                continue
            if l12 is False:
                continue
            l13 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l13 is U:
                continue
            l14 = l13
            n3 = True
            while True:
                l15 = f162_claim_missing_cached(c, l14)
                if l15 is U:
                    break
                if l15 is False:
                    break
                n3 = False
                break
            if not n3:
                continue
            l2.add(l8)
            pass
        break
    m[163] = l2
    return l2
    m[163] = U
    return U


# g0.data.lib.pvcguard.inventory.namespace_known
def f164_inventory_namespace_known(c, l3):
    t = c.shared[164]
    if t is M or len(t) > 100000:
        t = c.shared[164] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
        if l7 is U:
            break
        l8 = l7.get('v1', U) if type(l7) is dict else base_dot(l7, 'v1', c)
        if l8 is U:
            break
        l9 = l8.get('Namespace', U) if type(l8) is dict else base_dot(l8, 'Namespace', c)
        if l9 is U:
            break
        l10 = l9.get(l5, U) if type(l9) is dict and type(l5) is str else base_dot(l9, l5, c)
        if l10 is U:
            break
        j1 = False
        while True:
            j2 = False
            while True:
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        if l10 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.claims.claim_missing.hint
def f165_claim_missing_hint(c, l3):
    t = c.shared[165]
    if t is M or len(t) > 100000:
        t = c.shared[165] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('claim', U) if type(l5) is dict else dot(l5, 'claim')
        if l6 is U:
            break
        l7 = l6
        l8 = f164_inventory_namespace_known(c, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = l5.get('subPath', U) if type(l5) is dict else dot(l5, 'subPath')
        if l9 is U:
            break
        l10 = l9
        if l10 == '':
            break
        l12 = l5.get('claim', U) if type(l5) is dict else dot(l5, 'claim')
        if l12 is U:
            break
        l13 = l12
        l14 = []
        l14.append(l13)
        l15 = sprintf_sprintf('; there is a namespace %q, but claims cannot be mounted across namespaces', l14)
        if l15 is U:
            break
        l16 = l15
        if l4 is U:
            l4 = l16
        elif not equal(l4, l16):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = ''
        elif l4 != '':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.claims.claim_missing.place
def f166_claim_missing_place(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[68]
        if l4 is M:
            l4 = f68_review_namespace(c)
        if l4 is U:
            break
        l5 = l4
        if l5 == '':
            break
        l7 = m[68]
        if l7 is M:
            l7 = f68_review_namespace(c)
        if l7 is U:
            break
        l8 = l7
        l9 = []
        l9.append(l8)
        l10 = sprintf_sprintf(' in namespace %q', l9)
        if l10 is U:
            break
        l11 = l10
        if l3 is U:
            l3 = l11
        elif not equal(l3, l11):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = ''
        elif l3 != '':
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[166] = l2
    return l2
    m[166] = U
    return U


# g0.data.lib.pvcguard.rules.claims.claim_missing.findings
def f167_claim_missing_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[163]
        if l4 is M:
            l4 = f163_claim_missing_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f141_claims_presence(c, l11)
            if l12 is U:
                continue
            l13 = l12
            if l13 != 'missing':
                continue
            l14 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l14 is U:
                continue
            l15 = l14
            l16 = f165_claim_missing_hint(c, l15)
            if l16 is U:
                continue
            l17 = l16
            l18 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l18 is U:
                continue
            l19 = l18.get('claim', U) if type(l18) is dict else dot(l18, 'claim')
            if l19 is U:
                continue
            l20 = l19
            l21 = m[166]
            if l21 is M:
                l21 = f166_claim_missing_place(c)
            if l21 is U:
                continue
            l22 = l21
            l23 = []
            l23.append(l20)
            l23.append(l22)
            l23.append(l17)
            l24 = sprintf_sprintf('claim %q does not exist%s%s', l23)
            if l24 is U:
                continue
            l25 = l24
            l26 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l26 is U:
                continue
            l27 = l26.get('claim', U) if type(l26) is dict else dot(l26, 'claim')
            if l27 is U:
                continue
            l28 = l27
            l29 = f119_claims_reference(c, l28)
            if l29 is U:
                continue
            l30 = l29
            l31 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l31 is U:
                continue
            l32 = l31.get('claim', U) if type(l31) is dict else dot(l31, 'claim')
            if l32 is U:
                continue
            l33 = l32
            l34 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l34 is U:
                continue
            l35 = l34.get('path', U) if type(l34) is dict else dot(l34, 'path')
            if l35 is U:
                continue
            l36 = l35
            l37 = {}
            l37['claim'] = l33
            l37['msg'] = l25
            l37['path'] = l36
            l38 = []
            l38.append(l30)
            l37['related'] = l38
            l39 = f139_finding_new(c, 'CL001', l37)
            if l39 is U:
                continue
            l40 = l39
            l2.add(l40)
            pass
        break
    while True:
        l3 = U
        l4 = m[163]
        if l4 is M:
            l4 = f163_claim_missing_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f141_claims_presence(c, l11)
            if l12 is U:
                continue
            l13 = l12
            if l13 != 'unknown':
                continue
            l15 = f143_finding_unknown(c, 'CL001', K68)
            if l15 is U:
                continue
            l16 = l15
            l2.add(l16)
            pass
        break
    m[167] = l2
    return l2
    m[167] = U
    return U


# g0.data.lib.pvcguard.workload.references
def f168_workload_references(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = Set()
    while True:
        l5 = m[4]
        if l5 is M:
            l5 = f4_review_resource(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f6_inference_service_is(c, l6)
        if l7 is U:
            break
        if l7 is False:
            break
        l8 = s[19]
        if l8 is M:
            l8 = f19_inference_service_roles(c)
        if l8 is U:
            break
        for l9, l10 in pairs(l8):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l13 = m[4]
            if l13 is M:
                l13 = f4_review_resource(c)
            if l13 is U:
                continue
            l14 = l13
            l15 = f61_inference_service_mounts(c, l14, l12)
            if l15 is U:
                continue
            l16 = l15
            for l17, l18 in pairs(l16):
                if type(l17) is Key:
                    l17 = l17.value
                l19 = l17
                l20 = l18
                l21 = l20.get('claim', U) if type(l20) is dict else dot(l20, 'claim')
                if l21 is U:
                    continue
                l22 = l21
                l23 = l20.get('origin', U) if type(l20) is dict else dot(l20, 'origin')
                if l23 is U:
                    continue
                l24 = l23
                l25 = l20.get('path', U) if type(l20) is dict else dot(l20, 'path')
                if l25 is U:
                    continue
                l26 = l25
                l27 = {}
                l27['claim'] = l22
                l27['origin'] = l24
                l27['path'] = l26
                l28 = l27
                l4.add(l28)
                pass
            pass
        break
    l29 = l4
    if l3 is U:
        l3 = l29
    elif not equal(l3, l29):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[168] = l2
    return l2
    m[168] = U
    return U


# g0.data.lib.pvcguard.rules.direct_mount.claim_name_invalid.problem
def f169_claim_name_invalid_problem(c, l3):
    t = c.shared[169]
    if t is M or len(t) > 100000:
        t = c.shared[169] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('claim', U) if type(l5) is dict else dot(l5, 'claim')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('claim', U) if type(l5) is dict else dot(l5, 'claim')
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append(l10)
        l12 = sprintf_sprintf('no claim can be named %q: names are up to 253 lower-case letters and digits, with "-" or "." between them', l11)
        if l12 is U:
            break
        l13 = l12
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('origin', U) if type(l5) is dict else dot(l5, 'origin')
        if l6 is U:
            break
        if l6 != 'volume':
            break
        if l4 is U:
            l4 = 'the volume names no claim'
        elif l4 != 'the volume names no claim':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 'the URI names no claim; KServe 0.16 and later mount an empty directory instead of the model'
        elif l4 != 'the URI names no claim; KServe 0.16 and later mount an empty directory instead of the model':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.direct_mount.claim_name_invalid.findings
def f170_claim_name_invalid_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[168]
        if l4 is M:
            l4 = f168_workload_references(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('claim', U) if type(l8) is dict else dot(l8, 'claim')
            if l9 is U:
                continue
            l10 = l9
            n3 = True
            while True:
                l11 = f161_names_subdomain(c, l10)
                if l11 is U:
                    break
                if l11 is False:
                    break
                n3 = False
                break
            if not n3:
                continue
            l12 = f169_claim_name_invalid_problem(c, l8)
            if l12 is U:
                continue
            l13 = l12
            l14 = l8.get('claim', U) if type(l8) is dict else dot(l8, 'claim')
            if l14 is U:
                continue
            l15 = l14
            l16 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
            if l16 is U:
                continue
            l17 = l16
            l18 = {}
            l18['claim'] = l15
            l18['msg'] = l13
            l18['path'] = l17
            l19 = f139_finding_new(c, 'DM001', l18)
            if l19 is U:
                continue
            l20 = l19
            l2.add(l20)
            pass
        break
    m[170] = l2
    return l2
    m[170] = U
    return U


# g0.data.lib.pvcguard.shapes.names
def f171_shapes_names(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l4['array'] = 'a list'
    l4['boolean'] = 'a boolean'
    l4['number'] = 'a number'
    l4['object'] = 'a map'
    l4['quantity'] = 'a quantity'
    l4['string'] = 'a string'
    l4['string or object'] = 'a string or a map'
    l4['whole'] = 'a whole number'
    l4['whole or string'] = 'a whole number or a string'
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[171] = l2
    return l2
    s[171] = U
    return U


# g0.data.lib.pvcguard.shapes.name
def f172_shapes_name(c, l3):
    t = c.shared[172]
    if t is M or len(t) > 100000:
        t = c.shared[172] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[171]
        if l6 is M:
            l6 = f171_shapes_names(c)
        if l6 is U:
            break
        l7 = l6.get(l5, U) if type(l6) is dict and type(l5) is str else dot(l6, l5)
        if l7 is U:
            break
        if l7 is False:
            break
        l8 = s[171]
        if l8 is M:
            l8 = f171_shapes_names(c)
        if l8 is U:
            break
        l9 = l8.get(l5, U) if type(l8) is dict and type(l5) is str else dot(l8, l5)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = l5
        elif not equal(l4, l5):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.schema.types
def f173_schema_types(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l4['accessModes'] = 'object'
    l4['accessModes/allowed'] = 'array'
    l4['accessModes/allowed/*'] = 'string'
    l4['cluster'] = 'object'
    l4['cluster/singleNode'] = 'boolean'
    l4['directMount'] = 'object'
    l4['directMount/archiveExtensions'] = 'array'
    l4['directMount/archiveExtensions/*'] = 'string'
    l4['directMount/fileExtensions'] = 'array'
    l4['directMount/fileExtensions/*'] = 'string'
    l4['inventory'] = 'object'
    l4['inventory/complete'] = 'array'
    l4['inventory/complete/*'] = 'string or object'
    l4['inventory/complete/*/kind'] = 'string'
    l4['inventory/complete/*/namespaces'] = 'array'
    l4['inventory/complete/*/namespaces/*'] = 'string'
    l4['knative'] = 'object'
    l4['knative/features'] = 'object'
    l4['knative/features/*'] = 'string'
    l4['kserve'] = 'object'
    l4['kserve/defaultDeploymentMode'] = 'string'
    l4['kserve/directPvcVolumeMount'] = 'boolean'
    l4['kserve/namespace'] = 'string'
    l4['kserve/version'] = 'string'
    l4['onUnknown'] = 'string'
    l4['provisioners'] = 'array'
    l4['provisioners/*'] = 'object'
    l4['provisioners/*/access_modes'] = 'array'
    l4['provisioners/*/access_modes/*'] = 'string'
    l4['provisioners/*/confidence'] = 'string'
    l4['provisioners/*/kind'] = 'string'
    l4['provisioners/*/provisioner'] = 'string'
    l4['provisioners/*/rejects'] = 'array'
    l4['provisioners/*/rejects/*'] = 'string'
    l4['provisioners/*/topology'] = 'string'
    l4['provisioners/*/when'] = 'object'
    l4['provisioners/*/when/*'] = 'string'
    l4['quota'] = 'object'
    l4['quota/maxRequest'] = 'string'
    l4['quota/minRequest'] = 'string'
    l4['quota/required'] = 'boolean'
    l4['quota/saturation'] = 'number'
    l4['rules'] = 'object'
    l4['rules/*'] = 'object'
    l4['rules/*/enabled'] = 'boolean'
    l4['rules/*/severity'] = 'string'
    l4['select'] = 'object'
    l4['select/race'] = 'boolean'
    l4['select/severities'] = 'array'
    l4['select/severities/*'] = 'string'
    l4['storageClasses'] = 'object'
    l4['storageClasses/allowed'] = 'array'
    l4['storageClasses/allowed/*'] = 'string'
    l4['storageClasses/denied'] = 'array'
    l4['storageClasses/denied/*'] = 'string'
    l4['storageClasses/requireRetain'] = 'boolean'
    l4['waivers'] = 'array'
    l4['waivers/*'] = 'object'
    l4['waivers/*/claim'] = 'string'
    l4['waivers/*/expires'] = 'string'
    l4['waivers/*/id'] = 'string'
    l4['waivers/*/kind'] = 'string'
    l4['waivers/*/name'] = 'string'
    l4['waivers/*/namespace'] = 'string'
    l4['waivers/*/owner'] = 'string'
    l4['waivers/*/path'] = 'string'
    l4['waivers/*/reason'] = 'string'
    l4['waivers/*/rule'] = 'string'
    l4['waivers/*/ticket'] = 'string'
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[173] = l2
    return l2
    s[173] = U
    return U


# g0.data.lib.pvcguard.params.schema.open_maps
def f174_schema_open_maps(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append('knative/features')
    l4.append('rules')
    l4.append('provisioners/*/when')
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[174] = l2
    return l2
    s[174] = U
    return U


# g0.data.lib.pvcguard.shapes.unset
def f175_shapes_unset(c, l3, l4):
    t = c.shared[175]
    if t is M or len(t) > 100000:
        t = c.shared[175] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if l7 is not None:
            break
        l9 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l9 is U:
            break
        l10 = l9
        l12 = l10 - 1 if type(l10) is int else arithmetic_minus(l10, 1)
        if l12 is U:
            break
        l13 = l12
        l14 = l6.get(l13, U) if type(l6) is dict and type(l13) is str else dot(l6, l13)
        if l14 is U:
            break
        l15 = l14
        n1 = True
        while True:
            if not (types_is_number(l15)):
                break
            n1 = False
            break
        if not n1:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.step_text
def f176_shapes_step_text(c, l3):
    t = c.shared[176]
    if t is M or len(t) > 100000:
        t = c.shared[176] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (type(l5) is str):
            break
        if l4 is U:
            l4 = l5
        elif not equal(l4, l5):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = '*'
        elif l4 != '*':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.steps
def f177_shapes_steps(c, l3):
    t = c.shared[177]
    if t is M or len(t) > 100000:
        t = c.shared[177] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    for l7, l8 in ordered_pairs(l5):
        l9 = l7
        l10 = l8
        l11 = f176_shapes_step_text(c, l10)
        if l11 is U:
            continue
        l12 = l11
        l13 = l12
        l6.append(l13)
        pass
    l14 = l6
    if l4 is U:
        l4 = l14
    elif not equal(l4, l14):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.with_star
def f178_shapes_with_star(c, l3, l4):
    t = c.shared[178]
    if t is M or len(t) > 100000:
        t = c.shared[178] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = arrays_slice(l6, 0, l7)
        if l9 is U:
            break
        l10 = l9
        l12 = arrays_concat(l10, K74)
        if l12 is U:
            break
        l13 = l12
        l15 = l7 + 1 if type(l7) is int else arithmetic_plus(l7, 1)
        if l15 is U:
            break
        l16 = l15
        l17 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l17 is U:
            break
        l18 = l17
        l19 = arrays_slice(l6, l16, l18)
        if l19 is U:
            break
        l20 = l19
        l21 = arrays_concat(l13, l20)
        if l21 is U:
            break
        l22 = l21
        l23 = strings_concat('/', l22)
        if l23 is U:
            break
        l24 = l23
        if l5 is U:
            l5 = l24
        elif not equal(l5, l24):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.starred
def f179_shapes_starred(c, l3, l4):
    t = c.shared[179]
    if t is M or len(t) > 100000:
        t = c.shared[179] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l8 is U:
            break
        l9 = l8
        l11 = l9 - 1 if type(l9) is int else arithmetic_minus(l9, 1)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        l15 = arrays_slice(l6, 0, l13)
        if l15 is U:
            break
        l16 = l15
        l17 = strings_concat('/', l16)
        if l17 is U:
            break
        l18 = l17
        if not (aggregates_member(l18, l7)):
            break
        l20 = f178_shapes_with_star(c, l6, l13)
        if l20 is U:
            break
        l21 = l20
        if l5 is U:
            l5 = l21
        elif not equal(l5, l21):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l8 is U:
            break
        l9 = l8
        l11 = l9 - 2 if type(l9) is int else arithmetic_minus(l9, 2)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        l15 = arrays_slice(l6, 0, l13)
        if l15 is U:
            break
        l16 = l15
        l17 = strings_concat('/', l16)
        if l17 is U:
            break
        l18 = l17
        if not (aggregates_member(l18, l7)):
            break
        l20 = f178_shapes_with_star(c, l6, l13)
        if l20 is U:
            break
        l21 = l20
        if l5 is U:
            l5 = l21
        elif not equal(l5, l21):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = strings_concat('/', l6)
        if l8 is U:
            break
        l9 = l8
        if l5 is U:
            l5 = l9
        elif not equal(l5, l9):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.type_at
def f180_shapes_type_at(c, l3, l4, l5):
    t = c.shared[180]
    if t is M or len(t) > 100000:
        t = c.shared[180] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = strings_concat('/', l7)
        if l10 is U:
            break
        l11 = l10
        l12 = l8.get(l11, U) if type(l8) is dict and type(l11) is str else dot(l8, l11)
        if l12 is U:
            break
        l13 = l12
        if l6 is U:
            l6 = l13
        elif not equal(l6, l13):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f179_shapes_starred(c, l7, l9)
        if l10 is U:
            break
        l11 = l10
        l12 = l8.get(l11, U) if type(l8) is dict and type(l11) is str else dot(l8, l11)
        if l12 is U:
            break
        l13 = l12
        if l6 is U:
            l6 = l13
        elif not equal(l6, l13):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.number.exact
def f181_number_exact(c, l3):
    t = c.shared[181]
    if t is M or len(t) > 100000:
        t = c.shared[181] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (comparison_gt(l5, -9007199254740992)):
            break
        if not (comparison_lt(l5, 9007199254740992)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.fits
def f182_shapes_fits(c, l3, l4):
    t = c.shared[182]
    if t is M or len(t) > 100000:
        t = c.shared[182] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = types_type_name(l6)
        l9 = l8
        if not equal(l9, l7):
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if not (aggregates_member(l7, K75)):
            break
        l10 = f21_number_whole(c, l6)
        if l10 is U:
            break
        if l10 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l7 != 'quantity':
            break
        if not (types_is_number(l6)):
            break
        l9 = f181_number_exact(c, l6)
        if l9 is U:
            break
        if l9 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if not (aggregates_member(l7, K76)):
            break
        if not (type(l6) is str):
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l7 != 'string or object':
            break
        if not (type(l6) is dict):
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.wrong
def f183_shapes_wrong(c, l3, l4, l5):
    t = c.shared[183]
    if t is M or len(t) > 100000:
        t = c.shared[183] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    l6 = U
    l7 = l3
    l8 = l4
    l9 = l5
    l10 = []
    while True:
        l11 = graph_walk(l7)
        for l13 in l11 if type(l11) is list else ordered_members(l11):
            if type(l13) is not list:
                continue
            l15 = length(l13)
            if l15 != 2:
                continue
            l16 = 0
            l16 = 0
            l17 = l13.get(l16, U) if type(l13) is dict and type(l16) is str else dot(l13, l16)
            if l17 is U:
                continue
            l18 = l17
            l16 = 1
            l17 = l13.get(l16, U) if type(l13) is dict and type(l16) is str else dot(l13, l16)
            if l17 is U:
                continue
            l19 = l17
            n3 = True
            while True:
                l20 = f175_shapes_unset(c, l18, l19)
                if l20 is U:
                    break
                if l20 is False:
                    break
                n3 = False
                break
            if not n3:
                continue
            l21 = f177_shapes_steps(c, l18)
            if l21 is U:
                continue
            l22 = l21
            l23 = f180_shapes_type_at(c, l22, l8, l9)
            if l23 is U:
                continue
            l24 = l23
            l25 = l24
            n3 = True
            while True:
                l26 = f182_shapes_fits(c, l19, l25)
                if l26 is U:
                    break
                if l26 is False:
                    break
                n3 = False
                break
            if not n3:
                continue
            l27 = types_type_name(l19)
            l28 = l27
            l29 = {}
            l29['expected'] = l25
            l29['found'] = l28
            l29['path'] = l18
            l30 = l29
            l10.append(l30)
            pass
        break
    l31 = l10
    if l6 is U:
        l6 = l31
    elif not equal(l6, l31):
        raise conflict_function()
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.step_part
def f184_shapes_step_part(c, l3):
    t = c.shared[184]
    if t is M or len(t) > 100000:
        t = c.shared[184] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (type(l5) is str):
            break
        l7 = []
        l7.append(l5)
        l8 = sprintf_sprintf('.%s', l7)
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f116_number_text(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = []
        l8.append(l7)
        l9 = sprintf_sprintf('[%s]', l8)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.text
def f185_shapes_text(c, l3):
    t = c.shared[185]
    if t is M or len(t) > 100000:
        t = c.shared[185] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        for l7, l8 in ordered_pairs(l5):
            l9 = l7
            l10 = l8
            l11 = f184_shapes_step_part(c, l10)
            if l11 is U:
                continue
            l12 = l11
            l13 = l12
            l6.append(l13)
            pass
        l14 = l6
        l15 = strings_concat('', l14)
        if l15 is U:
            break
        l16 = l15
        l17 = strings_trim_left(l16, '.')
        if l17 is U:
            break
        l18 = l17
        if l4 is U:
            l4 = l18
        elif not equal(l4, l18):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.pattern
def f186_shapes_pattern(c, l3, l4):
    t = c.shared[186]
    if t is M or len(t) > 100000:
        t = c.shared[186] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f177_shapes_steps(c, l6)
        if l8 is U:
            break
        l9 = l8
        l10 = f179_shapes_starred(c, l9, l7)
        if l10 is U:
            break
        l11 = l10
        if l5 is U:
            l5 = l11
        elif not equal(l5, l11):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.mistakes.nodes
def f187_mistakes_nodes(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    while True:
        l5 = s[9]
        if l5 is M:
            l5 = f9_params_given(c)
        if l5 is U:
            break
        l6 = l5
        l7 = graph_walk(l6)
        for l9 in l7 if type(l7) is list else ordered_members(l7):
            if type(l9) is not list:
                continue
            l11 = length(l9)
            if l11 != 2:
                continue
            l12 = 0
            l12 = 0
            l13 = l9.get(l12, U) if type(l9) is dict and type(l12) is str else dot(l9, l12)
            if l13 is U:
                continue
            l14 = l13
            l12 = 1
            l13 = l9.get(l12, U) if type(l9) is dict and type(l12) is str else dot(l9, l12)
            if l13 is U:
                continue
            l15 = l13
            l16 = s[174]
            if l16 is M:
                l16 = f174_schema_open_maps(c)
            if l16 is U:
                continue
            l17 = l16
            l18 = f186_shapes_pattern(c, l14, l17)
            if l18 is U:
                continue
            l19 = l18
            l20 = {}
            l20['path'] = l14
            l20['pattern'] = l19
            l20['value'] = l15
            l4.append(l20)
            pass
        break
    l21 = l4
    if l3 is U:
        l3 = l21
    elif not equal(l3, l21):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[187] = l2
    return l2
    s[187] = U
    return U


# g0.data.lib.pvcguard.params.schema.keys
def f188_schema_keys(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l5.append('accessModes')
    l5.append('cluster')
    l5.append('directMount')
    l5.append('inventory')
    l5.append('knative')
    l5.append('kserve')
    l5.append('onUnknown')
    l5.append('provisioners')
    l5.append('quota')
    l5.append('rules')
    l5.append('select')
    l5.append('storageClasses')
    l5.append('waivers')
    l4[''] = l5
    l6 = []
    l6.append('allowed')
    l4['accessModes'] = l6
    l7 = []
    l7.append('singleNode')
    l4['cluster'] = l7
    l8 = []
    l8.append('archiveExtensions')
    l8.append('fileExtensions')
    l4['directMount'] = l8
    l9 = []
    l9.append('complete')
    l4['inventory'] = l9
    l10 = []
    l10.append('kind')
    l10.append('namespaces')
    l4['inventory/complete/*'] = l10
    l11 = []
    l11.append('features')
    l4['knative'] = l11
    l12 = []
    l12.append('defaultDeploymentMode')
    l12.append('directPvcVolumeMount')
    l12.append('namespace')
    l12.append('version')
    l4['kserve'] = l12
    l13 = []
    l13.append('access_modes')
    l13.append('confidence')
    l13.append('kind')
    l13.append('provisioner')
    l13.append('rejects')
    l13.append('topology')
    l13.append('when')
    l4['provisioners/*'] = l13
    l14 = []
    l14.append('maxRequest')
    l14.append('minRequest')
    l14.append('required')
    l14.append('saturation')
    l4['quota'] = l14
    l15 = []
    l15.append('enabled')
    l15.append('severity')
    l4['rules/*'] = l15
    l16 = []
    l16.append('race')
    l16.append('severities')
    l4['select'] = l16
    l17 = []
    l17.append('allowed')
    l17.append('denied')
    l17.append('requireRetain')
    l4['storageClasses'] = l17
    l18 = []
    l18.append('claim')
    l18.append('expires')
    l18.append('id')
    l18.append('kind')
    l18.append('name')
    l18.append('namespace')
    l18.append('owner')
    l18.append('path')
    l18.append('reason')
    l18.append('rule')
    l18.append('ticket')
    l4['waivers/*'] = l18
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[188] = l2
    return l2
    s[188] = U
    return U


# g0.data.lib.pvcguard.params.mistakes.letter_pairs
def f189_mistakes_letter_pairs(c, l3):
    t = c.shared[189]
    if t is M or len(t) > 100000:
        t = c.shared[189] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = Set()
    while True:
        l7 = strings_lower(l5)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        l10 = len(l9) if type(l9) is list else aggregates_count(l9)
        if l10 is U:
            break
        l11 = l10
        l13 = l11 - 2 if type(l11) is int else arithmetic_minus(l11, 2)
        if l13 is U:
            break
        l14 = l13
        l16 = arrays_numbers_range(0, l14)
        if l16 is U:
            break
        l17 = l16
        for l18, l19 in pairs(l17):
            if type(l18) is Key:
                l18 = l18.value
            l20 = l18
            l21 = l19
            l22 = len(l9) if type(l9) is list else aggregates_count(l9)
            if l22 is U:
                continue
            l23 = l22
            if not (l23 > 1 if type(l23) is int else comparison_gt(l23, 1)):
                continue
            l27 = strings_substring(l9, l21, 2)
            if l27 is U:
                continue
            l28 = l27
            l6.add(l28)
            pass
        break
    l29 = l6
    if l4 is U:
        l4 = l29
    elif not equal(l4, l29):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.mistakes.nearest
def f190_mistakes_nearest(c, l3, l4):
    t = c.shared[190]
    if t is M or len(t) > 100000:
        t = c.shared[190] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f189_mistakes_letter_pairs(c, l6)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = {}
        for l12, l13 in pairs(l7):
            if type(l12) is Key:
                l12 = l12.value
            l14 = l12
            l15 = l13
            l16 = f189_mistakes_letter_pairs(c, l15)
            if l16 is U:
                continue
            l17 = l16
            l18 = sets_intersect(l10, l17)
            if l18 is U:
                continue
            l19 = l18
            l20 = len(l19) if type(l19) is list else aggregates_count(l19)
            if l20 is U:
                continue
            l21 = l20
            insert_once(l11, l15, l21)
            pass
        l22 = l11
        l23 = []
        for l24, l25 in ordered_pairs(l22):
            l26 = l24
            l27 = l25
            l23.append(l27)
            pass
        l28 = l23
        l29 = aggregates_max(l28)
        if l29 is U:
            break
        l30 = l29
        l31 = l30
        l33 = l31 * 2 if type(l31) is int else arithmetic_mul(l31, 2)
        if l33 is U:
            break
        l34 = l33
        l35 = len(l10) if type(l10) is list else aggregates_count(l10)
        if l35 is U:
            break
        l36 = l35
        if not (l34 >= l36 if type(l34) is int and type(l36) is int else comparison_gte(l34, l36)):
            break
        if not (l31 > 0 if type(l31) is int else comparison_gt(l31, 0)):
            break
        l40 = Set()
        for l41, l42 in pairs(l22):
            if type(l41) is Key:
                l41 = l41.value
            l43 = l41
            l44 = l42
            if not equal(l44, l31):
                continue
            l40.add(l43)
            pass
        l45 = l40
        l46 = aggregates_min(l45)
        if l46 is U:
            break
        l47 = l46
        if l5 is U:
            l5 = l47
        elif not equal(l5, l47):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.mistakes.hint
def f191_mistakes_hint(c, l3, l4):
    t = c.shared[191]
    if t is M or len(t) > 100000:
        t = c.shared[191] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f190_mistakes_nearest(c, l6, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = f190_mistakes_nearest(c, l6, l7)
        if l9 is U:
            break
        l10 = l9
        l11 = []
        l11.append(l10)
        l12 = sprintf_sprintf(', did you mean %s?', l11)
        if l12 is U:
            break
        l13 = l12
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = ''
        elif l5 != '':
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.schema.required
def f192_schema_required(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l5.append('kind')
    l4['inventory/complete/*'] = l5
    l6 = []
    l6.append('provisioner')
    l6.append('kind')
    l4['provisioners/*'] = l6
    l7 = []
    l7.append('rule')
    l4['waivers/*'] = l7
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[192] = l2
    return l2
    s[192] = U
    return U


# g0.data.lib.pvcguard.params.mistakes.matches_rule
def f193_mistakes_matches_rule(c, l3):
    t = c.shared[193]
    if t is M or len(t) > 100000:
        t = c.shared[193] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[123]
        if l6 is M:
            l6 = f123_catalogue_rules(c)
        if l6 is U:
            break
        for l7, l8 in pairs(l6):
            if type(l7) is Key:
                l7 = l7.value
            l9 = l7
            l10 = l8
            l12 = glob_glob_match(l5, None, l9)
            if l12 is U:
                continue
            if l12 is False:
                continue
            if l4 is U:
                l4 = True
            elif l4 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.params.mistakes.found
def f194_mistakes_found(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = l0.get('parameters', U) if type(l0) is dict else dot(l0, 'parameters')
        if l4 is U:
            break
        l5 = l4
        n2 = True
        while True:
            if not (type(l5) is dict):
                break
            n2 = False
            break
        if not n2:
            break
        l7 = l0.get('parameters', U) if type(l0) is dict else dot(l0, 'parameters')
        if l7 is U:
            break
        l8 = l7
        if l8 is None:
            break
        l11 = l0.get('parameters', U) if type(l0) is dict else dot(l0, 'parameters')
        if l11 is U:
            break
        l12 = l11
        l13 = types_type_name(l12)
        l14 = l13
        l15 = f172_shapes_name(c, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = []
        l17.append(l16)
        l18 = sprintf_sprintf('the parameters are %s, not a map', l17)
        if l18 is U:
            break
        l19 = l18
        l20 = {}
        l21 = []
        l20['path'] = l21
        l20['text'] = l19
        l2.add(l20)
        break
    while True:
        l3 = U
        l4 = s[9]
        if l4 is M:
            l4 = f9_params_given(c)
        if l4 is U:
            break
        l5 = l4
        l6 = s[173]
        if l6 is M:
            l6 = f173_schema_types(c)
        if l6 is U:
            break
        l7 = l6
        l8 = s[174]
        if l8 is M:
            l8 = f174_schema_open_maps(c)
        if l8 is U:
            break
        l9 = l8
        l10 = f183_shapes_wrong(c, l5, l7, l9)
        if l10 is U:
            break
        l11 = l10
        for l12, l13 in pairs(l11):
            if type(l12) is Key:
                l12 = l12.value
            l14 = l12
            l15 = l13
            l16 = l15.get('path', U) if type(l15) is dict else dot(l15, 'path')
            if l16 is U:
                continue
            l17 = l16
            l18 = f185_shapes_text(c, l17)
            if l18 is U:
                continue
            l19 = l18
            l20 = l15.get('found', U) if type(l15) is dict else dot(l15, 'found')
            if l20 is U:
                continue
            l21 = l20
            l22 = f172_shapes_name(c, l21)
            if l22 is U:
                continue
            l23 = l22
            l24 = l15.get('expected', U) if type(l15) is dict else dot(l15, 'expected')
            if l24 is U:
                continue
            l25 = l24
            l26 = f172_shapes_name(c, l25)
            if l26 is U:
                continue
            l27 = l26
            l28 = []
            l28.append(l19)
            l28.append(l23)
            l28.append(l27)
            l29 = sprintf_sprintf('%s is %s, not %s', l28)
            if l29 is U:
                continue
            l30 = l29
            l31 = l30
            l32 = l15.get('path', U) if type(l15) is dict else dot(l15, 'path')
            if l32 is U:
                continue
            l33 = l32
            l34 = {}
            l34['path'] = l33
            l34['text'] = l31
            l35 = l34
            l2.add(l35)
            pass
        break
    while True:
        l3 = U
        l4 = s[187]
        if l4 is M:
            l4 = f187_mistakes_nodes(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l9 is U:
                continue
            l10 = l9
            if not (type(l10) is dict):
                continue
            l12 = l8.get('pattern', U) if type(l8) is dict else dot(l8, 'pattern')
            if l12 is U:
                continue
            l13 = l12
            l14 = s[188]
            if l14 is M:
                l14 = f188_schema_keys(c)
            if l14 is U:
                continue
            l15 = l14.get(l13, U) if type(l14) is dict and type(l13) is str else dot(l14, l13)
            if l15 is U:
                continue
            l16 = l15
            l17 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l17 is U:
                continue
            for l18, l19 in pairs(l17):
                if type(l18) is Key:
                    l18 = l18.value
                l20 = l18
                l21 = l19
                n8 = True
                while True:
                    if not (aggregates_member(l20, l16)):
                        break
                    n8 = False
                    break
                if not n8:
                    continue
                l23 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
                if l23 is U:
                    continue
                l24 = l23
                l25 = []
                l25.append(l20)
                l26 = arrays_concat(l24, l25)
                if l26 is U:
                    continue
                l27 = l26
                l28 = f185_shapes_text(c, l27)
                if l28 is U:
                    continue
                l29 = l28
                l30 = f191_mistakes_hint(c, l20, l16)
                if l30 is U:
                    continue
                l31 = l30
                l32 = []
                l32.append(l29)
                l32.append(l31)
                l33 = sprintf_sprintf('there is no parameter %s%s', l32)
                if l33 is U:
                    continue
                l34 = l33
                l35 = l34
                l36 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
                if l36 is U:
                    continue
                l37 = l36
                l38 = {}
                l38['path'] = l37
                l38['text'] = l35
                l39 = l38
                l2.add(l39)
                pass
            pass
        break
    while True:
        l3 = U
        l4 = s[187]
        if l4 is M:
            l4 = f187_mistakes_nodes(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l9 is U:
                continue
            l10 = l9
            if not (type(l10) is str):
                continue
            l12 = l8.get('pattern', U) if type(l8) is dict else dot(l8, 'pattern')
            if l12 is U:
                continue
            l13 = l12
            l14 = s[10]
            if l14 is M:
                l14 = f10_schema_choices(c)
            if l14 is U:
                continue
            l15 = l14.get(l13, U) if type(l14) is dict and type(l13) is str else dot(l14, l13)
            if l15 is U:
                continue
            l16 = l15
            l17 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l17 is U:
                continue
            l18 = l17
            n11 = True
            while True:
                if not (aggregates_member(l18, l16)):
                    break
                n11 = False
                break
            if not n11:
                continue
            l20 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
            if l20 is U:
                continue
            l21 = l20
            l22 = f185_shapes_text(c, l21)
            if l22 is U:
                continue
            l23 = l22
            l24 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l24 is U:
                continue
            l25 = l24
            l26 = f191_mistakes_hint(c, l25, l16)
            if l26 is U:
                continue
            l27 = l26
            l28 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l28 is U:
                continue
            l29 = l28
            l30 = []
            l30.append(l23)
            l30.append(l29)
            l30.append(l27)
            l31 = sprintf_sprintf('%s cannot be %q%s', l30)
            if l31 is U:
                continue
            l32 = l31
            l33 = l32
            l34 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
            if l34 is U:
                continue
            l35 = l34
            l36 = {}
            l36['path'] = l35
            l36['text'] = l33
            l37 = l36
            l2.add(l37)
            pass
        break
    while True:
        l3 = U
        l4 = s[187]
        if l4 is M:
            l4 = f187_mistakes_nodes(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
            if l9 is U:
                continue
            l10 = l9
            if not (type(l10) is dict):
                continue
            l12 = l8.get('pattern', U) if type(l8) is dict else dot(l8, 'pattern')
            if l12 is U:
                continue
            l13 = l12
            l14 = s[192]
            if l14 is M:
                l14 = f192_schema_required(c)
            if l14 is U:
                continue
            l15 = l14.get(l13, U) if type(l14) is dict and type(l13) is str else dot(l14, l13)
            if l15 is U:
                continue
            for l16, l17 in pairs(l15):
                if type(l16) is Key:
                    l16 = l16.value
                l18 = l16
                l19 = l17
                l20 = l8.get('value', U) if type(l8) is dict else dot(l8, 'value')
                if l20 is U:
                    continue
                l21 = l20
                n15 = True
                while True:
                    l22 = []
                    l22.append(l19)
                    l23 = f2_typed_present(c, l21, l22)
                    if l23 is U:
                        break
                    if l23 is False:
                        break
                    n15 = False
                    break
                if not n15:
                    continue
                l24 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
                if l24 is U:
                    continue
                l25 = l24
                l26 = f185_shapes_text(c, l25)
                if l26 is U:
                    continue
                l27 = l26
                l28 = []
                l28.append(l27)
                l28.append(l19)
                l29 = sprintf_sprintf('%s has no %s', l28)
                if l29 is U:
                    continue
                l30 = l29
                l31 = l30
                l32 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
                if l32 is U:
                    continue
                l33 = l32
                l34 = {}
                l34['path'] = l33
                l34['text'] = l31
                l35 = l34
                l2.add(l35)
                pass
            pass
        break
    while True:
        l3 = U
        l4 = s[9]
        if l4 is M:
            l4 = f9_params_given(c)
        if l4 is U:
            break
        l5 = l4.get('rules', U) if type(l4) is dict else dot(l4, 'rules')
        if l5 is U:
            break
        l6 = l5
        if not (type(l6) is dict):
            break
        l8 = s[9]
        if l8 is M:
            l8 = f9_params_given(c)
        if l8 is U:
            break
        l9 = l8.get('rules', U) if type(l8) is dict else dot(l8, 'rules')
        if l9 is U:
            break
        for l10, l11 in pairs(l9):
            if type(l10) is Key:
                l10 = l10.value
            l12 = l10
            l13 = l11
            n18 = True
            while True:
                l14 = s[123]
                if l14 is M:
                    l14 = f123_catalogue_rules(c)
                if l14 is U:
                    break
                l15 = l14.get(l12, U) if type(l14) is dict and type(l12) is str else dot(l14, l12)
                if l15 is U:
                    break
                if l15 is False:
                    break
                n18 = False
                break
            if not n18:
                continue
            l16 = s[123]
            if l16 is M:
                l16 = f123_catalogue_rules(c)
            if l16 is U:
                continue
            l17 = l16
            l18 = objects_keys(l17)
            if l18 is U:
                continue
            l19 = l18
            l20 = f191_mistakes_hint(c, l12, l19)
            if l20 is U:
                continue
            l21 = l20
            l22 = []
            l22.append(l12)
            l22.append(l21)
            l23 = sprintf_sprintf('there is no rule %s%s', l22)
            if l23 is U:
                continue
            l24 = l23
            l25 = {}
            l26 = []
            l26.append('rules')
            l26.append(l12)
            l25['path'] = l26
            l25['text'] = l24
            l2.add(l25)
            pass
        break
    while True:
        l3 = U
        l4 = s[9]
        if l4 is M:
            l4 = f9_params_given(c)
        if l4 is U:
            break
        l5 = l4.get('waivers', U) if type(l4) is dict else dot(l4, 'waivers')
        if l5 is U:
            break
        l6 = l5
        if not (type(l6) is list):
            break
        l8 = s[9]
        if l8 is M:
            l8 = f9_params_given(c)
        if l8 is U:
            break
        l9 = l8.get('waivers', U) if type(l8) is dict else dot(l8, 'waivers')
        if l9 is U:
            break
        for l10, l11 in pairs(l9):
            if type(l10) is Key:
                l10 = l10.value
            l12 = l10
            l13 = l11
            l14 = l13.get('rule', U) if type(l13) is dict else dot(l13, 'rule')
            if l14 is U:
                continue
            l15 = l14
            if not (type(l15) is str):
                continue
            l17 = l13.get('rule', U) if type(l13) is dict else dot(l13, 'rule')
            if l17 is U:
                continue
            l18 = l17
            n21 = True
            while True:
                l19 = f193_mistakes_matches_rule(c, l18)
                if l19 is U:
                    break
                if l19 is False:
                    break
                n21 = False
                break
            if not n21:
                continue
            l20 = s[123]
            if l20 is M:
                l20 = f123_catalogue_rules(c)
            if l20 is U:
                continue
            l21 = l20
            l22 = objects_keys(l21)
            if l22 is U:
                continue
            l23 = l22
            l24 = l13.get('rule', U) if type(l13) is dict else dot(l13, 'rule')
            if l24 is U:
                continue
            l25 = l24
            l26 = f191_mistakes_hint(c, l25, l23)
            if l26 is U:
                continue
            l27 = l26
            l28 = l13.get('rule', U) if type(l13) is dict else dot(l13, 'rule')
            if l28 is U:
                continue
            l29 = l28
            l30 = []
            l30.append(l29)
            l30.append(l27)
            l31 = sprintf_sprintf('no rule matches %s%s', l30)
            if l31 is U:
                continue
            l32 = l31
            l33 = {}
            l34 = []
            l34.append('waivers')
            l34.append(l12)
            l34.append('rule')
            l33['path'] = l34
            l33['text'] = l32
            l2.add(l33)
            pass
        break
    while True:
        l3 = U
        l4 = s[9]
        if l4 is M:
            l4 = f9_params_given(c)
        if l4 is U:
            break
        l5 = l4.get('select', U) if type(l4) is dict else dot(l4, 'select')
        if l5 is U:
            break
        l6 = l5.get('severities', U) if type(l5) is dict else dot(l5, 'severities')
        if l6 is U:
            break
        if type(l6) is not list:
            break
        l8 = length(l6)
        if l8 != 0 or l8 is False:
            break
        l11 = {}
        l12 = []
        l12.append('select')
        l12.append('severities')
        l11['path'] = l12
        l11['text'] = 'select.severities names no severity, so nothing would be reported'
        l2.add(l11)
        break
    s[194] = l2
    return l2
    s[194] = U
    return U


# g0.data.lib.pvcguard.rules.input.unknown_parameter.findings
def f195_unknown_parameter_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = s[194]
        if l4 is M:
            l4 = f194_mistakes_found(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = f156_finding_reference(c, 'pvcguard/v1', 'Parameters', '', '')
            if l9 is U:
                continue
            l10 = l9
            l11 = l8.get('text', U) if type(l8) is dict else dot(l8, 'text')
            if l11 is U:
                continue
            l12 = l11
            l13 = l8.get('path', U) if type(l8) is dict else dot(l8, 'path')
            if l13 is U:
                continue
            l14 = l13
            l15 = {}
            l15['msg'] = l12
            l15['path'] = l14
            l15['resource'] = l10
            l16 = f139_finding_new(c, 'IN004', l15)
            if l16 is U:
                continue
            l17 = l16
            l2.add(l17)
            pass
        break
    m[195] = l2
    return l2
    m[195] = U
    return U


# g0.data.lib.pvcguard.shapes.fields.types
def f196_fields_types(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = {}
    l5['apiVersion'] = 'string'
    l5['metadata'] = 'object'
    l5['metadata/annotations'] = 'object'
    l5['metadata/annotations/*'] = 'string'
    l5['metadata/creationTimestamp'] = 'string'
    l5['metadata/generateName'] = 'string'
    l5['metadata/labels'] = 'object'
    l5['metadata/labels/*'] = 'string'
    l5['metadata/name'] = 'string'
    l5['metadata/namespace'] = 'string'
    l5['metadata/uid'] = 'string'
    l5['spec'] = 'object'
    l5['spec/explainer'] = 'object'
    l5['spec/explainer/annotations'] = 'object'
    l5['spec/explainer/annotations/*'] = 'string'
    l5['spec/explainer/art'] = 'object'
    l5['spec/explainer/art/env'] = 'array'
    l5['spec/explainer/art/env/*'] = 'object'
    l5['spec/explainer/art/env/*/name'] = 'string'
    l5['spec/explainer/art/env/*/value'] = 'string'
    l5['spec/explainer/art/name'] = 'string'
    l5['spec/explainer/art/storageUri'] = 'string'
    l5['spec/explainer/art/volumeMounts'] = 'array'
    l5['spec/explainer/art/volumeMounts/*'] = 'object'
    l5['spec/explainer/art/volumeMounts/*/mountPath'] = 'string'
    l5['spec/explainer/art/volumeMounts/*/name'] = 'string'
    l5['spec/explainer/art/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/explainer/art/volumeMounts/*/subPath'] = 'string'
    l5['spec/explainer/containers'] = 'array'
    l5['spec/explainer/containers/*'] = 'object'
    l5['spec/explainer/containers/*/env'] = 'array'
    l5['spec/explainer/containers/*/env/*'] = 'object'
    l5['spec/explainer/containers/*/env/*/name'] = 'string'
    l5['spec/explainer/containers/*/env/*/value'] = 'string'
    l5['spec/explainer/containers/*/name'] = 'string'
    l5['spec/explainer/containers/*/volumeMounts'] = 'array'
    l5['spec/explainer/containers/*/volumeMounts/*'] = 'object'
    l5['spec/explainer/containers/*/volumeMounts/*/mountPath'] = 'string'
    l5['spec/explainer/containers/*/volumeMounts/*/name'] = 'string'
    l5['spec/explainer/containers/*/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/explainer/containers/*/volumeMounts/*/subPath'] = 'string'
    l5['spec/explainer/deploymentStrategy'] = 'object'
    l5['spec/explainer/deploymentStrategy/rollingUpdate'] = 'object'
    l5['spec/explainer/deploymentStrategy/rollingUpdate/maxSurge'] = 'whole or string'
    l5['spec/explainer/deploymentStrategy/type'] = 'string'
    l5['spec/explainer/initContainers'] = 'array'
    l5['spec/explainer/initContainers/*'] = 'object'
    l5['spec/explainer/initContainers/*/env'] = 'array'
    l5['spec/explainer/initContainers/*/env/*'] = 'object'
    l5['spec/explainer/initContainers/*/env/*/name'] = 'string'
    l5['spec/explainer/initContainers/*/env/*/value'] = 'string'
    l5['spec/explainer/initContainers/*/name'] = 'string'
    l5['spec/explainer/initContainers/*/volumeMounts'] = 'array'
    l5['spec/explainer/initContainers/*/volumeMounts/*'] = 'object'
    l5['spec/explainer/initContainers/*/volumeMounts/*/mountPath'] = 'string'
    l5['spec/explainer/initContainers/*/volumeMounts/*/name'] = 'string'
    l5['spec/explainer/initContainers/*/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/explainer/initContainers/*/volumeMounts/*/subPath'] = 'string'
    l5['spec/explainer/maxReplicas'] = 'whole'
    l5['spec/explainer/minReplicas'] = 'whole'
    l5['spec/explainer/nodeSelector'] = 'object'
    l5['spec/explainer/nodeSelector/*'] = 'string'
    l5['spec/explainer/storageUris'] = 'array'
    l5['spec/explainer/storageUris/*'] = 'object'
    l5['spec/explainer/storageUris/*/mountPath'] = 'string'
    l5['spec/explainer/storageUris/*/uri'] = 'string'
    l5['spec/explainer/volumes'] = 'array'
    l5['spec/explainer/volumes/*'] = 'object'
    l5['spec/explainer/volumes/*/name'] = 'string'
    l5['spec/explainer/volumes/*/persistentVolumeClaim'] = 'object'
    l5['spec/explainer/volumes/*/persistentVolumeClaim/claimName'] = 'string'
    l5['spec/explainer/volumes/*/persistentVolumeClaim/readOnly'] = 'boolean'
    l5['spec/predictor'] = 'object'
    l5['spec/predictor/annotations'] = 'object'
    l5['spec/predictor/annotations/*'] = 'string'
    l5['spec/predictor/containers'] = 'array'
    l5['spec/predictor/containers/*'] = 'object'
    l5['spec/predictor/containers/*/env'] = 'array'
    l5['spec/predictor/containers/*/env/*'] = 'object'
    l5['spec/predictor/containers/*/env/*/name'] = 'string'
    l5['spec/predictor/containers/*/env/*/value'] = 'string'
    l5['spec/predictor/containers/*/name'] = 'string'
    l5['spec/predictor/containers/*/volumeMounts'] = 'array'
    l5['spec/predictor/containers/*/volumeMounts/*'] = 'object'
    l5['spec/predictor/containers/*/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/containers/*/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/containers/*/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/containers/*/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/deploymentStrategy'] = 'object'
    l5['spec/predictor/deploymentStrategy/rollingUpdate'] = 'object'
    l5['spec/predictor/deploymentStrategy/rollingUpdate/maxSurge'] = 'whole or string'
    l5['spec/predictor/deploymentStrategy/type'] = 'string'
    l5['spec/predictor/huggingface'] = 'object'
    l5['spec/predictor/huggingface/env'] = 'array'
    l5['spec/predictor/huggingface/env/*'] = 'object'
    l5['spec/predictor/huggingface/env/*/name'] = 'string'
    l5['spec/predictor/huggingface/env/*/value'] = 'string'
    l5['spec/predictor/huggingface/name'] = 'string'
    l5['spec/predictor/huggingface/storageUri'] = 'string'
    l5['spec/predictor/huggingface/volumeMounts'] = 'array'
    l5['spec/predictor/huggingface/volumeMounts/*'] = 'object'
    l5['spec/predictor/huggingface/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/huggingface/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/huggingface/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/huggingface/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/initContainers'] = 'array'
    l5['spec/predictor/initContainers/*'] = 'object'
    l5['spec/predictor/initContainers/*/env'] = 'array'
    l5['spec/predictor/initContainers/*/env/*'] = 'object'
    l5['spec/predictor/initContainers/*/env/*/name'] = 'string'
    l5['spec/predictor/initContainers/*/env/*/value'] = 'string'
    l5['spec/predictor/initContainers/*/name'] = 'string'
    l5['spec/predictor/initContainers/*/volumeMounts'] = 'array'
    l5['spec/predictor/initContainers/*/volumeMounts/*'] = 'object'
    l5['spec/predictor/initContainers/*/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/initContainers/*/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/initContainers/*/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/initContainers/*/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/lightgbm'] = 'object'
    l5['spec/predictor/lightgbm/env'] = 'array'
    l5['spec/predictor/lightgbm/env/*'] = 'object'
    l5['spec/predictor/lightgbm/env/*/name'] = 'string'
    l5['spec/predictor/lightgbm/env/*/value'] = 'string'
    l5['spec/predictor/lightgbm/name'] = 'string'
    l5['spec/predictor/lightgbm/storageUri'] = 'string'
    l5['spec/predictor/lightgbm/volumeMounts'] = 'array'
    l5['spec/predictor/lightgbm/volumeMounts/*'] = 'object'
    l5['spec/predictor/lightgbm/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/lightgbm/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/lightgbm/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/lightgbm/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/maxReplicas'] = 'whole'
    l5['spec/predictor/minReplicas'] = 'whole'
    l5['spec/predictor/model'] = 'object'
    l5['spec/predictor/model/env'] = 'array'
    l5['spec/predictor/model/env/*'] = 'object'
    l5['spec/predictor/model/env/*/name'] = 'string'
    l5['spec/predictor/model/env/*/value'] = 'string'
    l5['spec/predictor/model/name'] = 'string'
    l5['spec/predictor/model/storageUri'] = 'string'
    l5['spec/predictor/model/volumeMounts'] = 'array'
    l5['spec/predictor/model/volumeMounts/*'] = 'object'
    l5['spec/predictor/model/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/model/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/model/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/model/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/nodeSelector'] = 'object'
    l5['spec/predictor/nodeSelector/*'] = 'string'
    l5['spec/predictor/onnx'] = 'object'
    l5['spec/predictor/onnx/env'] = 'array'
    l5['spec/predictor/onnx/env/*'] = 'object'
    l5['spec/predictor/onnx/env/*/name'] = 'string'
    l5['spec/predictor/onnx/env/*/value'] = 'string'
    l5['spec/predictor/onnx/name'] = 'string'
    l5['spec/predictor/onnx/storageUri'] = 'string'
    l5['spec/predictor/onnx/volumeMounts'] = 'array'
    l5['spec/predictor/onnx/volumeMounts/*'] = 'object'
    l5['spec/predictor/onnx/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/onnx/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/onnx/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/onnx/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/paddle'] = 'object'
    l5['spec/predictor/paddle/env'] = 'array'
    l5['spec/predictor/paddle/env/*'] = 'object'
    l5['spec/predictor/paddle/env/*/name'] = 'string'
    l5['spec/predictor/paddle/env/*/value'] = 'string'
    l5['spec/predictor/paddle/name'] = 'string'
    l5['spec/predictor/paddle/storageUri'] = 'string'
    l5['spec/predictor/paddle/volumeMounts'] = 'array'
    l5['spec/predictor/paddle/volumeMounts/*'] = 'object'
    l5['spec/predictor/paddle/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/paddle/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/paddle/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/paddle/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/pmml'] = 'object'
    l5['spec/predictor/pmml/env'] = 'array'
    l5['spec/predictor/pmml/env/*'] = 'object'
    l5['spec/predictor/pmml/env/*/name'] = 'string'
    l5['spec/predictor/pmml/env/*/value'] = 'string'
    l5['spec/predictor/pmml/name'] = 'string'
    l5['spec/predictor/pmml/storageUri'] = 'string'
    l5['spec/predictor/pmml/volumeMounts'] = 'array'
    l5['spec/predictor/pmml/volumeMounts/*'] = 'object'
    l5['spec/predictor/pmml/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/pmml/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/pmml/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/pmml/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/pytorch'] = 'object'
    l5['spec/predictor/pytorch/env'] = 'array'
    l5['spec/predictor/pytorch/env/*'] = 'object'
    l5['spec/predictor/pytorch/env/*/name'] = 'string'
    l5['spec/predictor/pytorch/env/*/value'] = 'string'
    l5['spec/predictor/pytorch/name'] = 'string'
    l5['spec/predictor/pytorch/storageUri'] = 'string'
    l5['spec/predictor/pytorch/volumeMounts'] = 'array'
    l5['spec/predictor/pytorch/volumeMounts/*'] = 'object'
    l5['spec/predictor/pytorch/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/pytorch/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/pytorch/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/pytorch/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/sklearn'] = 'object'
    l5['spec/predictor/sklearn/env'] = 'array'
    l5['spec/predictor/sklearn/env/*'] = 'object'
    l5['spec/predictor/sklearn/env/*/name'] = 'string'
    l5['spec/predictor/sklearn/env/*/value'] = 'string'
    l5['spec/predictor/sklearn/name'] = 'string'
    l5['spec/predictor/sklearn/storageUri'] = 'string'
    l5['spec/predictor/sklearn/volumeMounts'] = 'array'
    l5['spec/predictor/sklearn/volumeMounts/*'] = 'object'
    l5['spec/predictor/sklearn/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/sklearn/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/sklearn/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/sklearn/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/storageUris'] = 'array'
    l5['spec/predictor/storageUris/*'] = 'object'
    l5['spec/predictor/storageUris/*/mountPath'] = 'string'
    l5['spec/predictor/storageUris/*/uri'] = 'string'
    l5['spec/predictor/tensorflow'] = 'object'
    l5['spec/predictor/tensorflow/env'] = 'array'
    l5['spec/predictor/tensorflow/env/*'] = 'object'
    l5['spec/predictor/tensorflow/env/*/name'] = 'string'
    l5['spec/predictor/tensorflow/env/*/value'] = 'string'
    l5['spec/predictor/tensorflow/name'] = 'string'
    l5['spec/predictor/tensorflow/storageUri'] = 'string'
    l5['spec/predictor/tensorflow/volumeMounts'] = 'array'
    l5['spec/predictor/tensorflow/volumeMounts/*'] = 'object'
    l5['spec/predictor/tensorflow/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/tensorflow/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/tensorflow/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/tensorflow/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/triton'] = 'object'
    l5['spec/predictor/triton/env'] = 'array'
    l5['spec/predictor/triton/env/*'] = 'object'
    l5['spec/predictor/triton/env/*/name'] = 'string'
    l5['spec/predictor/triton/env/*/value'] = 'string'
    l5['spec/predictor/triton/name'] = 'string'
    l5['spec/predictor/triton/storageUri'] = 'string'
    l5['spec/predictor/triton/volumeMounts'] = 'array'
    l5['spec/predictor/triton/volumeMounts/*'] = 'object'
    l5['spec/predictor/triton/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/triton/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/triton/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/triton/volumeMounts/*/subPath'] = 'string'
    l5['spec/predictor/volumes'] = 'array'
    l5['spec/predictor/volumes/*'] = 'object'
    l5['spec/predictor/volumes/*/name'] = 'string'
    l5['spec/predictor/volumes/*/persistentVolumeClaim'] = 'object'
    l5['spec/predictor/volumes/*/persistentVolumeClaim/claimName'] = 'string'
    l5['spec/predictor/volumes/*/persistentVolumeClaim/readOnly'] = 'boolean'
    l5['spec/predictor/xgboost'] = 'object'
    l5['spec/predictor/xgboost/env'] = 'array'
    l5['spec/predictor/xgboost/env/*'] = 'object'
    l5['spec/predictor/xgboost/env/*/name'] = 'string'
    l5['spec/predictor/xgboost/env/*/value'] = 'string'
    l5['spec/predictor/xgboost/name'] = 'string'
    l5['spec/predictor/xgboost/storageUri'] = 'string'
    l5['spec/predictor/xgboost/volumeMounts'] = 'array'
    l5['spec/predictor/xgboost/volumeMounts/*'] = 'object'
    l5['spec/predictor/xgboost/volumeMounts/*/mountPath'] = 'string'
    l5['spec/predictor/xgboost/volumeMounts/*/name'] = 'string'
    l5['spec/predictor/xgboost/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/predictor/xgboost/volumeMounts/*/subPath'] = 'string'
    l5['spec/transformer'] = 'object'
    l5['spec/transformer/annotations'] = 'object'
    l5['spec/transformer/annotations/*'] = 'string'
    l5['spec/transformer/containers'] = 'array'
    l5['spec/transformer/containers/*'] = 'object'
    l5['spec/transformer/containers/*/env'] = 'array'
    l5['spec/transformer/containers/*/env/*'] = 'object'
    l5['spec/transformer/containers/*/env/*/name'] = 'string'
    l5['spec/transformer/containers/*/env/*/value'] = 'string'
    l5['spec/transformer/containers/*/name'] = 'string'
    l5['spec/transformer/containers/*/volumeMounts'] = 'array'
    l5['spec/transformer/containers/*/volumeMounts/*'] = 'object'
    l5['spec/transformer/containers/*/volumeMounts/*/mountPath'] = 'string'
    l5['spec/transformer/containers/*/volumeMounts/*/name'] = 'string'
    l5['spec/transformer/containers/*/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/transformer/containers/*/volumeMounts/*/subPath'] = 'string'
    l5['spec/transformer/deploymentStrategy'] = 'object'
    l5['spec/transformer/deploymentStrategy/rollingUpdate'] = 'object'
    l5['spec/transformer/deploymentStrategy/rollingUpdate/maxSurge'] = 'whole or string'
    l5['spec/transformer/deploymentStrategy/type'] = 'string'
    l5['spec/transformer/initContainers'] = 'array'
    l5['spec/transformer/initContainers/*'] = 'object'
    l5['spec/transformer/initContainers/*/env'] = 'array'
    l5['spec/transformer/initContainers/*/env/*'] = 'object'
    l5['spec/transformer/initContainers/*/env/*/name'] = 'string'
    l5['spec/transformer/initContainers/*/env/*/value'] = 'string'
    l5['spec/transformer/initContainers/*/name'] = 'string'
    l5['spec/transformer/initContainers/*/volumeMounts'] = 'array'
    l5['spec/transformer/initContainers/*/volumeMounts/*'] = 'object'
    l5['spec/transformer/initContainers/*/volumeMounts/*/mountPath'] = 'string'
    l5['spec/transformer/initContainers/*/volumeMounts/*/name'] = 'string'
    l5['spec/transformer/initContainers/*/volumeMounts/*/readOnly'] = 'boolean'
    l5['spec/transformer/initContainers/*/volumeMounts/*/subPath'] = 'string'
    l5['spec/transformer/maxReplicas'] = 'whole'
    l5['spec/transformer/minReplicas'] = 'whole'
    l5['spec/transformer/nodeSelector'] = 'object'
    l5['spec/transformer/nodeSelector/*'] = 'string'
    l5['spec/transformer/storageUris'] = 'array'
    l5['spec/transformer/storageUris/*'] = 'object'
    l5['spec/transformer/storageUris/*/mountPath'] = 'string'
    l5['spec/transformer/storageUris/*/uri'] = 'string'
    l5['spec/transformer/volumes'] = 'array'
    l5['spec/transformer/volumes/*'] = 'object'
    l5['spec/transformer/volumes/*/name'] = 'string'
    l5['spec/transformer/volumes/*/persistentVolumeClaim'] = 'object'
    l5['spec/transformer/volumes/*/persistentVolumeClaim/claimName'] = 'string'
    l5['spec/transformer/volumes/*/persistentVolumeClaim/readOnly'] = 'boolean'
    l5['status'] = 'object'
    l5['status/deploymentMode'] = 'string'
    l4['InferenceService'] = l5
    l6 = {}
    l6['apiVersion'] = 'string'
    l6['metadata'] = 'object'
    l6['metadata/annotations'] = 'object'
    l6['metadata/annotations/*'] = 'string'
    l6['metadata/creationTimestamp'] = 'string'
    l6['metadata/generateName'] = 'string'
    l6['metadata/labels'] = 'object'
    l6['metadata/labels/*'] = 'string'
    l6['metadata/name'] = 'string'
    l6['metadata/namespace'] = 'string'
    l6['metadata/uid'] = 'string'
    l6['spec'] = 'object'
    l6['spec/accessModes'] = 'array'
    l6['spec/accessModes/*'] = 'string'
    l6['spec/resources'] = 'object'
    l6['spec/resources/requests'] = 'object'
    l6['spec/resources/requests/storage'] = 'quantity'
    l6['spec/selector'] = 'object'
    l6['spec/selector/matchExpressions'] = 'array'
    l6['spec/selector/matchExpressions/*'] = 'object'
    l6['spec/selector/matchExpressions/*/key'] = 'string'
    l6['spec/selector/matchExpressions/*/operator'] = 'string'
    l6['spec/selector/matchExpressions/*/values'] = 'array'
    l6['spec/selector/matchExpressions/*/values/*'] = 'string'
    l6['spec/selector/matchLabels'] = 'object'
    l6['spec/selector/matchLabels/*'] = 'string'
    l6['spec/storageClassName'] = 'string'
    l6['spec/volumeAttributesClassName'] = 'string'
    l6['spec/volumeMode'] = 'string'
    l6['spec/volumeName'] = 'string'
    l6['status'] = 'object'
    l6['status/accessModes'] = 'array'
    l6['status/accessModes/*'] = 'string'
    l6['status/allocatedResources'] = 'object'
    l6['status/allocatedResources/storage'] = 'quantity'
    l6['status/phase'] = 'string'
    l4['PersistentVolumeClaim'] = l6
    l7 = {}
    l7['apiVersion'] = 'string'
    l7['metadata'] = 'object'
    l7['metadata/annotations'] = 'object'
    l7['metadata/annotations/*'] = 'string'
    l7['metadata/creationTimestamp'] = 'string'
    l7['metadata/generateName'] = 'string'
    l7['metadata/labels'] = 'object'
    l7['metadata/labels/*'] = 'string'
    l7['metadata/name'] = 'string'
    l7['metadata/namespace'] = 'string'
    l7['metadata/uid'] = 'string'
    l7['spec'] = 'object'
    l7['spec/hard'] = 'object'
    l7['spec/hard/*'] = 'quantity'
    l7['spec/scopeSelector'] = 'object'
    l7['spec/scopeSelector/matchExpressions'] = 'array'
    l7['spec/scopeSelector/matchExpressions/*'] = 'object'
    l7['spec/scopeSelector/matchExpressions/*/operator'] = 'string'
    l7['spec/scopeSelector/matchExpressions/*/scopeName'] = 'string'
    l7['spec/scopeSelector/matchExpressions/*/values'] = 'array'
    l7['spec/scopeSelector/matchExpressions/*/values/*'] = 'string'
    l7['spec/scopes'] = 'array'
    l7['spec/scopes/*'] = 'string'
    l7['status'] = 'object'
    l7['status/hard'] = 'object'
    l7['status/hard/*'] = 'quantity'
    l7['status/used'] = 'object'
    l7['status/used/*'] = 'quantity'
    l4['ResourceQuota'] = l7
    l8 = {}
    l8['apiVersion'] = 'string'
    l8['metadata'] = 'object'
    l8['metadata/annotations'] = 'object'
    l8['metadata/annotations/*'] = 'string'
    l8['metadata/creationTimestamp'] = 'string'
    l8['metadata/generateName'] = 'string'
    l8['metadata/labels'] = 'object'
    l8['metadata/labels/*'] = 'string'
    l8['metadata/name'] = 'string'
    l8['metadata/namespace'] = 'string'
    l8['metadata/uid'] = 'string'
    l8['parameters'] = 'object'
    l8['parameters/*'] = 'string'
    l8['provisioner'] = 'string'
    l8['spec'] = 'object'
    l8['status'] = 'object'
    l4['StorageClass'] = l8
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[196] = l2
    return l2
    s[196] = U
    return U


# g0.data.lib.pvcguard.shapes.fields.of
def f197_fields_of(c, l3):
    t = c.shared[197]
    if t is M or len(t) > 100000:
        t = c.shared[197] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[196]
        if l6 is M:
            l6 = f196_fields_types(c)
        if l6 is U:
            break
        l7 = l6.get(l5, U) if type(l6) is dict and type(l5) is str else dot(l6, l5)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.shapes.fields.open_maps
def f198_fields_open_maps(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = Set()
    l4.add('metadata/annotations')
    l4.add('metadata/labels')
    l4.add('parameters')
    l4.add('spec/explainer/annotations')
    l4.add('spec/explainer/nodeSelector')
    l4.add('spec/hard')
    l4.add('spec/predictor/annotations')
    l4.add('spec/predictor/nodeSelector')
    l4.add('spec/selector/matchLabels')
    l4.add('spec/transformer/annotations')
    l4.add('spec/transformer/nodeSelector')
    l4.add('status/hard')
    l4.add('status/used')
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[198] = l2
    return l2
    s[198] = U
    return U


# g0.data.lib.pvcguard.rules.input.wrong_type.mistake
def f199_wrong_type_mistake(c, l3):
    t = c.shared[199]
    if t is M or len(t) > 100000:
        t = c.shared[199] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('expected', U) if type(l5) is dict else dot(l5, 'expected')
        if l6 is U:
            break
        l7 = l6
        l8 = l5.get('found', U) if type(l5) is dict else dot(l5, 'found')
        if l8 is U:
            break
        l9 = l8
        if l7 != 'quantity':
            break
        if l9 != 'number':
            break
        if l4 is U:
            l4 = 'a number too large for every program to read exactly; put it in quotes'
        elif l4 != 'a number too large for every program to read exactly; put it in quotes':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('found', U) if type(l5) is dict else dot(l5, 'found')
        if l6 is U:
            break
        l7 = l6
        l8 = f172_shapes_name(c, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l5.get('expected', U) if type(l5) is dict else dot(l5, 'expected')
        if l10 is U:
            break
        l11 = l10
        l12 = f172_shapes_name(c, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = []
        l14.append(l9)
        l14.append(l13)
        l15 = sprintf_sprintf('%s, where %s belongs', l14)
        if l15 is U:
            break
        l16 = l15
        if l4 is U:
            l4 = l16
        elif not equal(l4, l16):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.input.wrong_type.findings
def f200_wrong_type_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[126]
        if l4 is M:
            l4 = f126_review_kind(c)
        if l4 is U:
            break
        l5 = l4
        l6 = f197_fields_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = m[4]
        if l8 is M:
            l8 = f4_review_resource(c)
        if l8 is U:
            break
        l9 = l8
        l10 = s[198]
        if l10 is M:
            l10 = f198_fields_open_maps(c)
        if l10 is U:
            break
        l11 = l10
        l12 = f183_shapes_wrong(c, l9, l7, l11)
        if l12 is U:
            break
        l13 = l12
        for l14, l15 in pairs(l13):
            if type(l14) is Key:
                l14 = l14.value
            l16 = l14
            l17 = l15
            l18 = l17.get('path', U) if type(l17) is dict else dot(l17, 'path')
            if l18 is U:
                continue
            l19 = l18
            l20 = f185_shapes_text(c, l19)
            if l20 is U:
                continue
            l21 = l20
            l22 = f199_wrong_type_mistake(c, l17)
            if l22 is U:
                continue
            l23 = l22
            l24 = []
            l24.append(l21)
            l24.append(l23)
            l25 = sprintf_sprintf('%s is %s', l24)
            if l25 is U:
                continue
            l26 = l25
            l27 = l17.get('expected', U) if type(l17) is dict else dot(l17, 'expected')
            if l27 is U:
                continue
            l28 = l27
            l29 = l17.get('found', U) if type(l17) is dict else dot(l17, 'found')
            if l29 is U:
                continue
            l30 = l29
            l31 = l17.get('path', U) if type(l17) is dict else dot(l17, 'path')
            if l31 is U:
                continue
            l32 = l31
            l33 = {}
            l34 = {}
            l34['expected'] = l28
            l34['found'] = l30
            l33['details'] = l34
            l33['msg'] = l26
            l33['path'] = l32
            l35 = f139_finding_new(c, 'IN001', l33)
            if l35 is U:
                continue
            l36 = l35
            l2.add(l36)
            pass
        break
    m[200] = l2
    return l2
    m[200] = U
    return U


# g0.data.lib.pvcguard.quota.admission.claim
def f201_admission_claim(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[4]
        if l4 is M:
            l4 = f4_review_resource(c)
        if l4 is U:
            break
        l5 = l4
        l7 = f5_typed_text(c, l5, K3)
        if l7 is U:
            break
        l8 = l7
        if l8 != 'PersistentVolumeClaim':
            break
        l9 = m[4]
        if l9 is M:
            l9 = f4_review_resource(c)
        if l9 is U:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[201] = l2
    return l2
    m[201] = U
    return U


# g0.data.lib.pvcguard.claims.stored
def f202_claims_stored(c, l3):
    t = c.shared[202]
    if t is M or len(t) > 100000:
        t = c.shared[202] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f2_typed_present(c, l5, K77)
        if l7 is U:
            break
        if l7 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = f5_typed_text(c, l5, K30)
        if l7 is U:
            break
        l8 = l7
        if l8 == '':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.admission.own
def f203_admission_own(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[68]
        if l4 is M:
            l4 = f68_review_namespace(c)
        if l4 is U:
            break
        l5 = l4
        l6 = m[127]
        if l6 is M:
            l6 = f127_review_name(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f69_inventory_claim(c, l5, l7)
        if l8 is U:
            break
        l9 = l8
        if l3 is U:
            l3 = l9
        elif not equal(l3, l9):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[203] = l2
    return l2
    m[203] = U
    return U


# g0.data.lib.pvcguard.quota.admission.exists
def f204_admission_exists(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[203]
        if l4 is M:
            l4 = f203_admission_own(c)
        if l4 is U:
            break
        l5 = l4
        l6 = f202_claims_stored(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[204] = l2
    return l2
    m[204] = U
    return U


# g0.data.lib.pvcguard.quota.admission.queued
def f205_admission_queued(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[0]
        if l4 is M:
            l4 = f0_review_operation(c)
        if l4 is U:
            break
        if l4 != '':
            break
        l5 = m[201]
        if l5 is M:
            l5 = f201_admission_claim(c)
        if l5 is U:
            break
        l6 = l5
        n1 = True
        while True:
            l7 = f202_claims_stored(c, l6)
            if l7 is U:
                break
            if l7 is False:
                break
            n1 = False
            break
        if not n1:
            break
        n1 = True
        while True:
            l8 = m[204]
            if l8 is M:
                l8 = f204_admission_exists(c)
            if l8 is U:
                break
            if l8 is False:
                break
            n1 = False
            break
        if not n1:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[205] = l2
    return l2
    m[205] = U
    return U


# g0.data.lib.pvcguard.inventory.claims
def f206_inventory_claims(c, l3):
    t = c.shared[206]
    if t is M or len(t) > 100000:
        t = c.shared[206] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = l11 = l12 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('namespace', U) if type(l6) is dict else base_dot(l6, 'namespace', c)
        if l7 is U:
            break
        l8 = l7.get(l5, U) if type(l7) is dict and type(l5) is str else base_dot(l7, l5, c)
        if l8 is U:
            break
        j2 = False
        while True:
            j3 = False
            while True:
                l11 = l8.get('v1', U) if type(l8) is dict else base_dot(l8, 'v1', c)
                if l11 is U:
                    break
                l12 = l11.get('PersistentVolumeClaim', U) if type(l11) is dict else base_dot(l11, 'PersistentVolumeClaim', c)
                if l12 is U:
                    break
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l13 = l12
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l5 != '':
            break
        j5 = False
        while True:
            j6 = False
            while True:
                l8 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
                if l8 is U:
                    break
                l9 = l8.get('cluster', U) if type(l8) is dict else base_dot(l8, 'cluster', c)
                if l9 is U:
                    break
                l10 = l9.get('v1', U) if type(l9) is dict else base_dot(l9, 'v1', c)
                if l10 is U:
                    break
                l11 = l10.get('PersistentVolumeClaim', U) if type(l10) is dict else base_dot(l10, 'PersistentVolumeClaim', c)
                if l11 is U:
                    break
                j6 = True
                break
                break
            if j6:
                break
            j5 = True
            break
            break
        if j5:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K0
        elif not equal(l4, K0):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.quotas
def f207_inventory_quotas(c, l3):
    t = c.shared[207]
    if t is M or len(t) > 100000:
        t = c.shared[207] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l1 = c.data
    l2 = l4 = l11 = l12 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
        if l6 is U:
            break
        l7 = l6.get('namespace', U) if type(l6) is dict else base_dot(l6, 'namespace', c)
        if l7 is U:
            break
        l8 = l7.get(l5, U) if type(l7) is dict and type(l5) is str else base_dot(l7, l5, c)
        if l8 is U:
            break
        j2 = False
        while True:
            j3 = False
            while True:
                l11 = l8.get('v1', U) if type(l8) is dict else base_dot(l8, 'v1', c)
                if l11 is U:
                    break
                l12 = l11.get('ResourceQuota', U) if type(l11) is dict else base_dot(l11, 'ResourceQuota', c)
                if l12 is U:
                    break
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l13 = l12
        if l4 is U:
            l4 = l13
        elif not equal(l4, l13):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l5 != '':
            break
        j5 = False
        while True:
            j6 = False
            while True:
                l8 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
                if l8 is U:
                    break
                l9 = l8.get('cluster', U) if type(l8) is dict else base_dot(l8, 'cluster', c)
                if l9 is U:
                    break
                l10 = l9.get('v1', U) if type(l9) is dict else base_dot(l9, 'v1', c)
                if l10 is U:
                    break
                l11 = l10.get('ResourceQuota', U) if type(l10) is dict else base_dot(l10, 'ResourceQuota', c)
                if l11 is U:
                    break
                j6 = True
                break
                break
            if j6:
                break
            j5 = True
            break
            break
        if j5:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K0
        elif not equal(l4, K0):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.basis
def f208_quota_basis(c, l3):
    t = c.shared[208]
    if t is M or len(t) > 100000:
        t = c.shared[208] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f36_typed_map(c, l5, K78)
        if l7 is U:
            break
        l8 = l7
        l9 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l9 is U:
            break
        l10 = l9
        if not (l10 > 0 if type(l10) is int else comparison_gt(l10, 0)):
            break
        if l4 is U:
            l4 = 'status'
        elif l4 != 'status':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 'spec'
        elif l4 != 'spec':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.class_key
def f209_quota_class_key(c, l3):
    t = c.shared[209]
    if t is M or len(t) > 100000:
        t = c.shared[209] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.endswith('.storageclass.storage.k8s.io/requests.storage') if type(l5) is str else strings_endswith(l5, '.storageclass.storage.k8s.io/requests.storage')
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.endswith('.storageclass.storage.k8s.io/persistentvolumeclaims') if type(l5) is str else strings_endswith(l5, '.storageclass.storage.k8s.io/persistentvolumeclaims')
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.claim_key
def f210_quota_claim_key(c, l3):
    t = c.shared[210]
    if t is M or len(t) > 100000:
        t = c.shared[210] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (aggregates_member(l5, K79)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f209_quota_class_key(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.plain_factors
def f211_quantity_plain_factors(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l4[''] = 1
    l4['G'] = 1000000000
    l4['Gi'] = 1073741824
    l4['Ki'] = 1024
    l4['M'] = 1000000
    l4['Mi'] = 1048576
    l4['k'] = 1000
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[211] = l2
    return l2
    s[211] = U
    return U


# g0.data.lib.pvcguard.quantity.base
def f212_quantity_base(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = 1000000000
    elif l3 != 1000000000:
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[212] = l2
    return l2
    s[212] = U
    return U


# g0.data.lib.pvcguard.quantity.over
def f213_quantity_over(c, l3):
    t = c.shared[213]
    if t is M or len(t) > 100000:
        t = c.shared[213] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[212]
        if l6 is M:
            l6 = f212_quantity_base(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f30_number_quotient(c, l5, l7)
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.plain
def f214_quantity_plain(c, l3):
    t = c.shared[214]
    if t is M or len(t) > 100000:
        t = c.shared[214] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = regex_find_all_string_submatch_n('^([0-9]{1,6})(|k|M|G|Ki|Mi|Gi)$', l5, 1)
        if l7 is U:
            break
        l8 = l7
        if type(l8) is not list:
            break
        l10 = length(l8)
        if l10 != 1 or l10 is True:
            break
        l11 = 0
        l11 = 0
        l12 = l8.get(l11, U) if type(l8) is dict and type(l11) is str else dot(l8, l11)
        if l12 is U:
            break
        if type(l12) is not list:
            break
        l14 = length(l12)
        if l14 != 3:
            break
        l15 = 0
        l15 = 0
        l16 = l12.get(l15, U) if type(l12) is dict and type(l15) is str else dot(l12, l15)
        if l16 is U:
            break
        l17 = l16
        l15 = 1
        l16 = l12.get(l15, U) if type(l12) is dict and type(l15) is str else dot(l12, l15)
        if l16 is U:
            break
        l18 = l16
        l15 = 2
        l16 = l12.get(l15, U) if type(l12) is dict and type(l15) is str else dot(l12, l15)
        if l16 is U:
            break
        l19 = l16
        l20 = f29_number_parse(c, l18)
        if l20 is U:
            break
        l21 = l20
        l22 = s[211]
        if l22 is M:
            l22 = f211_quantity_plain_factors(c)
        if l22 is U:
            break
        l23 = l22.get(l19, U) if type(l22) is dict and type(l19) is str else dot(l22, l19)
        if l23 is U:
            break
        l24 = l23
        l25 = l21 * l24 if type(l21) is int and type(l24) is int else arithmetic_mul(l21, l24)
        if l25 is U:
            break
        l26 = l25
        l27 = l26
        l28 = f213_quantity_over(c, l27)
        if l28 is U:
            break
        l29 = l28
        l30 = s[212]
        if l30 is M:
            l30 = f212_quantity_base(c)
        if l30 is U:
            break
        l31 = l30
        l32 = arithmetic_rem(l27, l31)
        if l32 is U:
            break
        l33 = l32
        l34 = []
        l34.append(0)
        l34.append(l29)
        l34.append(l33)
        l34.append(0)
        if l4 is U:
            l4 = l34
        elif not equal(l4, l34):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.white_space
def f215_quantity_white_space(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = ' \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
    elif l3 != ' \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[215] = l2
    return l2
    s[215] = U
    return U


# g0.data.lib.pvcguard.quantity.text_of
def f216_quantity_text_of(c, l3):
    t = c.shared[216]
    if t is M or len(t) > 100000:
        t = c.shared[216] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        if not (type(l5) is str):
            break
        l7 = s[215]
        if l7 is M:
            l7 = f215_quantity_white_space(c)
        if l7 is U:
            break
        l8 = l7
        l9 = strings_trim(l5, l8)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if not (types_is_number(l5)):
            break
        if not (comparison_gt(l5, -9007199254740992)):
            break
        if not (comparison_lt(l5, 9007199254740992)):
            break
        l11 = jsontext_marshal(l5)
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l5 is not None:
            break
        if l4 is U:
            l4 = '0'
        elif l4 != '0':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.longest
def f217_quantity_longest(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = 256
    elif l3 != 256:
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[217] = l2
    return l2
    s[217] = U
    return U


# g0.data.lib.pvcguard.quantity.pattern
def f218_quantity_pattern(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = '^([+-]?)([0-9]*)(\\.[0-9]*|)((?:[eEinumkKMGTP]+[+-]?|[+-])[0-9]*|)$'
    elif l3 != '^([+-]?)([0-9]*)(\\.[0-9]*|)((?:[eEinumkKMGTP]+[+-]?|[+-])[0-9]*|)$':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[218] = l2
    return l2
    s[218] = U
    return U


# g0.data.lib.pvcguard.quantity.parts_of
def f219_quantity_parts_of(c, l3):
    t = c.shared[219]
    if t is M or len(t) > 100000:
        t = c.shared[219] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f216_quantity_text_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        if l8 == '':
            break
        l10 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l10 is U:
            break
        l11 = l10
        l12 = s[217]
        if l12 is M:
            l12 = f217_quantity_longest(c)
        if l12 is U:
            break
        l13 = l12
        if not (l11 <= l13 if type(l11) is int and type(l13) is int else comparison_lte(l11, l13)):
            break
        l15 = s[218]
        if l15 is M:
            l15 = f218_quantity_pattern(c)
        if l15 is U:
            break
        l16 = l15
        l18 = regex_find_all_string_submatch_n(l16, l8, 1)
        if l18 is U:
            break
        l19 = l18
        if type(l19) is not list:
            break
        l21 = length(l19)
        if l21 != 1 or l21 is True:
            break
        l22 = 0
        l22 = 0
        l23 = l19.get(l22, U) if type(l19) is dict and type(l22) is str else dot(l19, l22)
        if l23 is U:
            break
        if type(l23) is not list:
            break
        l25 = length(l23)
        if l25 != 5:
            break
        l26 = 0
        l26 = 0
        l27 = l23.get(l26, U) if type(l23) is dict and type(l26) is str else dot(l23, l26)
        if l27 is U:
            break
        l28 = l27
        l26 = 1
        l27 = l23.get(l26, U) if type(l23) is dict and type(l26) is str else dot(l23, l26)
        if l27 is U:
            break
        l29 = l27
        l26 = 2
        l27 = l23.get(l26, U) if type(l23) is dict and type(l26) is str else dot(l23, l26)
        if l27 is U:
            break
        l30 = l27
        l26 = 3
        l27 = l23.get(l26, U) if type(l23) is dict and type(l26) is str else dot(l23, l26)
        if l27 is U:
            break
        l31 = l27
        l26 = 4
        l27 = l23.get(l26, U) if type(l23) is dict and type(l26) is str else dot(l23, l26)
        if l27 is U:
            break
        l32 = l27
        l33 = strings_trim_left(l31, '.')
        if l33 is U:
            break
        l34 = l33
        l35 = l34
        l36 = len(l35) if type(l35) is list else aggregates_count(l35)
        if l36 is U:
            break
        l37 = l36
        l38 = []
        l38.append(l30)
        l38.append(l35)
        l39 = strings_concat('', l38)
        if l39 is U:
            break
        l40 = l39
        l41 = strings_trim_left(l40, '0')
        if l41 is U:
            break
        l42 = l41
        l43 = []
        l43.append(l30)
        l43.append(l35)
        l44 = strings_concat('', l43)
        if l44 is U:
            break
        l45 = l44
        l46 = {}
        l46['decimals'] = l37
        l46['digits'] = l42
        l46['sign'] = l29
        l46['suffix'] = l32
        l46['written'] = l45
        l47 = l46
        if l4 is U:
            l4 = l47
        elif not equal(l4, l47):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.binary_factors
def f220_quantity_binary_factors(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l5.append(1048576)
    l5.append(1048576)
    l5.append(1048576)
    l4['Ei'] = l5
    l9 = []
    l9.append(1048576)
    l9.append(1024)
    l9.append(1)
    l4['Gi'] = l9
    l13 = []
    l13.append(1024)
    l13.append(1)
    l13.append(1)
    l4['Ki'] = l13
    l17 = []
    l17.append(1048576)
    l17.append(1)
    l17.append(1)
    l4['Mi'] = l17
    l21 = []
    l21.append(1048576)
    l21.append(1048576)
    l21.append(1024)
    l4['Pi'] = l21
    l25 = []
    l25.append(1048576)
    l25.append(1048576)
    l25.append(1)
    l4['Ti'] = l25
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[220] = l2
    return l2
    s[220] = U
    return U


# g0.data.lib.pvcguard.quantity.decimal_suffixes
def f221_quantity_decimal_suffixes(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append('E')
    l4.append('P')
    l4.append('T')
    l4.append('G')
    l4.append('M')
    l4.append('k')
    l4.append('')
    l4.append('m')
    l4.append('u')
    l4.append('n')
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[221] = l2
    return l2
    s[221] = U
    return U


# g0.data.lib.pvcguard.quantity.decimal_exponents
def f222_quantity_decimal_exponents(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    while True:
        l5 = s[221]
        if l5 is M:
            l5 = f221_quantity_decimal_suffixes(c)
        if l5 is U:
            break
        for l6, l7 in pairs(l5):
            if type(l6) is Key:
                l6 = l6.value
            l8 = l6
            l9 = l7
            l11 = 3 * l8 if type(l8) is int else arithmetic_mul(3, l8)
            if l11 is U:
                continue
            l12 = l11
            l14 = 18 - l12 if type(l12) is int else arithmetic_minus(18, l12)
            if l14 is U:
                continue
            l15 = l14
            l16 = l15
            insert_once(l4, l9, l16)
            pass
        break
    l17 = l4
    if l3 is U:
        l3 = l17
    elif not equal(l3, l17):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[222] = l2
    return l2
    s[222] = U
    return U


# g0.data.lib.pvcguard.quantity.exponent_text
def f223_quantity_exponent_text(c, l3):
    t = c.shared[223]
    if t is M or len(t) > 100000:
        t = c.shared[223] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l8 = strings_substring(l5, 1, -1)
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.exponent_digits
def f224_quantity_exponent_digits(c, l3):
    t = c.shared[224]
    if t is M or len(t) > 100000:
        t = c.shared[224] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f223_quantity_exponent_text(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = strings_trim_left(l7, '+-0')
        if l8 is U:
            break
        l9 = l8
        if l4 is U:
            l4 = l9
        elif not equal(l4, l9):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.suffix_known
def f225_quantity_suffix_known(c, l3):
    t = c.shared[225]
    if t is M or len(t) > 100000:
        t = c.shared[225] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[220]
        if l6 is M:
            l6 = f220_quantity_binary_factors(c)
        if l6 is U:
            break
        l7 = l6.get(l5, U) if type(l6) is dict and type(l5) is str else dot(l6, l5)
        if l7 is U:
            break
        if l7 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[222]
        if l6 is M:
            l6 = f222_quantity_decimal_exponents(c)
        if l6 is U:
            break
        l7 = l6.get(l5, U) if type(l6) is dict and type(l5) is str else dot(l6, l5)
        if l7 is U:
            break
        if l7 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = regex_match('^[eE][+-]?[0-9]+$', l5)
        if l6 is U:
            break
        if l6 is False:
            break
        l7 = f224_quantity_exponent_digits(c, l5)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        l10 = len(l9) if type(l9) is list else aggregates_count(l9)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l11)
        l12.append(l9)
        if not (comparison_lte(l12, K80)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.exponent
def f226_quantity_exponent(c, l3):
    t = c.shared[226]
    if t is M or len(t) > 100000:
        t = c.shared[226] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[222]
        if l6 is M:
            l6 = f222_quantity_decimal_exponents(c)
        if l6 is U:
            break
        l7 = l6.get(l5, U) if type(l6) is dict and type(l5) is str else dot(l6, l5)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f225_quantity_suffix_known(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        l7 = f224_quantity_exponent_digits(c, l5)
        if l7 is U:
            break
        l8 = l7
        l9 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l9 is U:
            break
        l10 = l9
        if not (l10 <= 3 if type(l10) is int else comparison_lte(l10, 3)):
            break
        l13 = f224_quantity_exponent_digits(c, l5)
        if l13 is U:
            break
        l14 = l13
        l15 = f29_number_parse(c, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = l16
        if not (l17 <= 100 if type(l17) is int else comparison_lte(l17, 100)):
            break
        l21 = 0 - l17 if type(l17) is int else arithmetic_minus(0, l17)
        if l21 is U:
            break
        l22 = l21
        l23 = f223_quantity_exponent_text(c, l5)
        if l23 is U:
            break
        l24 = l23
        l25 = l24.startswith('-') if type(l24) is str else strings_startswith(l24, '-')
        if l25 is U:
            break
        l26 = l25
        l27 = {}
        l27[Key(False)] = l17
        l27[Key(True)] = l22
        l28 = l27
        l29 = l28.get(l26, U) if type(l28) is dict and type(l26) is str else dot(l28, l26)
        if l29 is U:
            break
        l30 = l29
        if l4 is U:
            l4 = l30
        elif not equal(l4, l30):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.small_exponent
def f227_quantity_small_exponent(c, l3):
    t = c.shared[227]
    if t is M or len(t) > 100000:
        t = c.shared[227] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f226_quantity_exponent(c, l5)
        if l6 is U:
            break
        l7 = l6
        if not (l7 >= -9 if type(l7) is int else comparison_gte(l7, -9)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.lacks_digits
def f228_quantity_lacks_digits(c, l3):
    t = c.shared[228]
    if t is M or len(t) > 100000:
        t = c.shared[228] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('written', U) if type(l5) is dict else dot(l5, 'written')
        if l6 is U:
            break
        if l6 != '':
            break
        l7 = l5.get('suffix', U) if type(l5) is dict else dot(l5, 'suffix')
        if l7 is U:
            break
        l8 = l7
        if not (aggregates_member(l8, K81)):
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('written', U) if type(l5) is dict else dot(l5, 'written')
        if l6 is U:
            break
        if l6 != '':
            break
        l7 = l5.get('suffix', U) if type(l5) is dict else dot(l5, 'suffix')
        if l7 is U:
            break
        l8 = l7
        l9 = f223_quantity_exponent_text(c, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = l10.startswith('-') if type(l10) is str else strings_startswith(l10, '-')
        if l11 is U:
            break
        if l11 is False:
            break
        l12 = l5.get('suffix', U) if type(l5) is dict else dot(l5, 'suffix')
        if l12 is U:
            break
        l13 = l12
        n3 = True
        while True:
            l14 = f227_quantity_small_exponent(c, l13)
            if l14 is U:
                break
            if l14 is False:
                break
            n3 = False
            break
        if not n3:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.zero
def f229_quantity_zero(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append(0)
    l4.append(0)
    l4.append(0)
    l4.append(0)
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[229] = l2
    return l2
    s[229] = U
    return U


# g0.data.lib.pvcguard.quantity.zeros
def f230_quantity_zeros(c):
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = []
        l4.append(0)
        l6 = sprintf_sprintf('%039d', l4)
        if l6 is U:
            break
        l7 = l6
        if l3 is U:
            l3 = l7
        elif not equal(l3, l7):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[230] = l2
    return l2
    s[230] = U
    return U


# g0.data.lib.pvcguard.quantity.times
def f231_quantity_times(c, l3, l4):
    t = c.shared[231]
    if t is M or len(t) > 100000:
        t = c.shared[231] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = []
    while True:
        l9 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l9 is U:
            break
        l10 = l9
        l12 = arrays_slice(l6, 1, l10)
        if l12 is U:
            break
        l13 = l12
        l16 = arrays_concat(l13, K82)
        if l16 is U:
            break
        l17 = l16
        l18 = l17
        for l19, l20 in ordered_pairs(l6):
            l21 = l19
            l22 = l20
            l23 = l22 * l7 if type(l22) is int and type(l7) is int else arithmetic_mul(l22, l7)
            if l23 is U:
                continue
            l24 = l23
            l25 = s[212]
            if l25 is M:
                l25 = f212_quantity_base(c)
            if l25 is U:
                continue
            l26 = l25
            l27 = arithmetic_rem(l24, l26)
            if l27 is U:
                continue
            l28 = l27
            l29 = l18.get(l21, U) if type(l18) is dict and type(l21) is str else dot(l18, l21)
            if l29 is U:
                continue
            l30 = l29
            l31 = l30 * l7 if type(l30) is int and type(l7) is int else arithmetic_mul(l30, l7)
            if l31 is U:
                continue
            l32 = l31
            l33 = f213_quantity_over(c, l32)
            if l33 is U:
                continue
            l34 = l33
            l35 = l28 + l34 if type(l28) is int and type(l34) is int else arithmetic_plus(l28, l34)
            if l35 is U:
                continue
            l36 = l35
            l37 = l36
            l8.append(l37)
            pass
        break
    l38 = l8
    if l5 is U:
        l5 = l38
    elif not equal(l5, l38):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.carry
def f232_quantity_carry(c, l3):
    t = c.shared[232]
    if t is M or len(t) > 100000:
        t = c.shared[232] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        for l7, l8 in ordered_pairs(l5):
            l9 = l7
            l10 = l8
            l11 = s[212]
            if l11 is M:
                l11 = f212_quantity_base(c)
            if l11 is U:
                continue
            l12 = l11
            l14 = l12 - 1 if type(l12) is int else arithmetic_minus(l12, 1)
            if l14 is U:
                continue
            l15 = l14
            l16 = l15
            l6.append(l16)
            pass
        l17 = l6
        if not (l5 > l17 if type(l5) is int and type(l17) is int else comparison_gt(l5, l17)):
            break
        if l4 is U:
            l4 = 1
        elif l4 != 1 or l4 is True:
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 0
        elif l4 != 0 or l4 is False:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.settled
def f233_quantity_settled(c, l3):
    t = c.shared[233]
    if t is M or len(t) > 100000:
        t = c.shared[233] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    for l7, l8 in ordered_pairs(l5):
        l9 = l7
        l10 = l8
        l12 = l9 + 1 if type(l9) is int else arithmetic_plus(l9, 1)
        if l12 is U:
            continue
        l13 = l12
        l14 = len(l5) if type(l5) is list else aggregates_count(l5)
        if l14 is U:
            continue
        l15 = l14
        l16 = arrays_slice(l5, l13, l15)
        if l16 is U:
            continue
        l17 = l16
        l18 = f232_quantity_carry(c, l17)
        if l18 is U:
            continue
        l19 = l18
        l20 = l10 + l19 if type(l10) is int and type(l19) is int else arithmetic_plus(l10, l19)
        if l20 is U:
            continue
        l21 = l20
        l22 = s[212]
        if l22 is M:
            l22 = f212_quantity_base(c)
        if l22 is U:
            continue
        l23 = l22
        l24 = arithmetic_rem(l21, l23)
        if l24 is U:
            continue
        l25 = l24
        l26 = l25
        l6.append(l26)
        pass
    l27 = l6
    if l4 is U:
        l4 = l27
    elif not equal(l4, l27):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.joined
def f234_quantity_joined(c, l3):
    t = c.shared[234]
    if t is M or len(t) > 100000:
        t = c.shared[234] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        for l7, l8 in ordered_pairs(l5):
            l9 = l7
            l10 = l8
            l11 = s[212]
            if l11 is M:
                l11 = f212_quantity_base(c)
            if l11 is U:
                continue
            l12 = l11
            l13 = l12 + l10 if type(l12) is int and type(l10) is int else arithmetic_plus(l12, l10)
            if l13 is U:
                continue
            l14 = l13
            l15 = f116_number_text(c, l14)
            if l15 is U:
                continue
            l16 = l15
            l19 = strings_substring(l16, 1, 9)
            if l19 is U:
                continue
            l20 = l19
            l6.append(l20)
            pass
        l21 = l6
        l22 = strings_concat('', l21)
        if l22 is U:
            break
        l23 = l22
        if l4 is U:
            l4 = l23
        elif not equal(l4, l23):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.multiplied
def f235_quantity_multiplied(c, l3, l4):
    t = c.shared[235]
    if t is M or len(t) > 100000:
        t = c.shared[235] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l8 is U:
            break
        l9 = l8
        l11 = arithmetic_rem(l9, 9)
        if l11 is U:
            break
        l12 = l11
        l14 = 36 - l12 if type(l12) is int else arithmetic_minus(36, l12)
        if l14 is U:
            break
        l15 = l14
        l16 = s[230]
        if l16 is M:
            l16 = f230_quantity_zeros(c)
        if l16 is U:
            break
        l17 = l16
        l19 = strings_substring(l17, 0, l15)
        if l19 is U:
            break
        l20 = l19
        l21 = []
        l21.append(l20)
        l21.append(l6)
        l22 = strings_concat('', l21)
        if l22 is U:
            break
        l23 = l22
        l24 = l23
        l25 = []
        while True:
            l26 = len(l24) if type(l24) is list else aggregates_count(l24)
            if l26 is U:
                break
            l27 = l26
            l29 = l27 - 9 if type(l27) is int else arithmetic_minus(l27, 9)
            if l29 is U:
                break
            l30 = l29
            l33 = arrays_numbers_range_step(0, l30, 9)
            if l33 is U:
                break
            l34 = l33
            for l35, l36 in ordered_pairs(l34):
                l37 = l35
                l38 = l36
                l40 = strings_substring(l24, l38, 9)
                if l40 is U:
                    continue
                l41 = l40
                l42 = f29_number_parse(c, l41)
                if l42 is U:
                    continue
                l43 = l42
                l25.append(l43)
                pass
            break
        l44 = l25
        l46 = dot(l7, 0)
        if l46 is U:
            break
        l47 = l46
        l48 = f231_quantity_times(c, l44, l47)
        if l48 is U:
            break
        l49 = l48
        l51 = dot(l7, 1)
        if l51 is U:
            break
        l52 = l51
        l53 = f231_quantity_times(c, l49, l52)
        if l53 is U:
            break
        l54 = l53
        l56 = dot(l7, 2)
        if l56 is U:
            break
        l57 = l56
        l58 = f231_quantity_times(c, l54, l57)
        if l58 is U:
            break
        l59 = l58
        l60 = f233_quantity_settled(c, l59)
        if l60 is U:
            break
        l61 = l60
        l62 = f234_quantity_joined(c, l61)
        if l62 is U:
            break
        l63 = l62
        l64 = strings_trim_left(l63, '0')
        if l64 is U:
            break
        l65 = l64
        if l5 is U:
            l5 = l65
        elif not equal(l5, l65):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.greatest
def f236_quantity_greatest(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append(999999999999)
    l4.append(999999999)
    l4.append(999999999)
    l4.append(999999999)
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[236] = l2
    return l2
    s[236] = U
    return U


# g0.data.lib.pvcguard.quantity.carried
def f237_quantity_carried(c, l3):
    t = c.shared[237]
    if t is M or len(t) > 100000:
        t = c.shared[237] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        if type(l3) is not list:
            break
        l6 = length(l3)
        if l6 != 4:
            break
        l7 = 0
        l7 = 0
        l8 = l3.get(l7, U) if type(l3) is dict and type(l7) is str else dot(l3, l7)
        if l8 is U:
            break
        l9 = l8
        l7 = 1
        l8 = l3.get(l7, U) if type(l3) is dict and type(l7) is str else dot(l3, l7)
        if l8 is U:
            break
        l10 = l8
        l7 = 2
        l8 = l3.get(l7, U) if type(l3) is dict and type(l7) is str else dot(l3, l7)
        if l8 is U:
            break
        l11 = l8
        l7 = 3
        l8 = l3.get(l7, U) if type(l3) is dict and type(l7) is str else dot(l3, l7)
        if l8 is U:
            break
        l12 = l8
        l13 = f213_quantity_over(c, l12)
        if l13 is U:
            break
        l14 = l13
        l15 = l11 + l14 if type(l11) is int and type(l14) is int else arithmetic_plus(l11, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = l16
        l18 = f213_quantity_over(c, l17)
        if l18 is U:
            break
        l19 = l18
        l20 = l10 + l19 if type(l10) is int and type(l19) is int else arithmetic_plus(l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = l21
        l23 = f213_quantity_over(c, l22)
        if l23 is U:
            break
        l24 = l23
        l25 = l9 + l24 if type(l9) is int and type(l24) is int else arithmetic_plus(l9, l24)
        if l25 is U:
            break
        l26 = l25
        l27 = s[212]
        if l27 is M:
            l27 = f212_quantity_base(c)
        if l27 is U:
            break
        l28 = l27
        l29 = arithmetic_rem(l22, l28)
        if l29 is U:
            break
        l30 = l29
        l31 = s[212]
        if l31 is M:
            l31 = f212_quantity_base(c)
        if l31 is U:
            break
        l32 = l31
        l33 = arithmetic_rem(l17, l32)
        if l33 is U:
            break
        l34 = l33
        l35 = s[212]
        if l35 is M:
            l35 = f212_quantity_base(c)
        if l35 is U:
            break
        l36 = l35
        l37 = arithmetic_rem(l12, l36)
        if l37 is U:
            break
        l38 = l37
        l39 = []
        l39.append(l26)
        l39.append(l30)
        l39.append(l34)
        l39.append(l38)
        if l4 is U:
            l4 = l39
        elif not equal(l4, l39):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.scaled
def f238_quantity_scaled(c, l3, l4):
    t = c.shared[238]
    if t is M or len(t) > 100000:
        t = c.shared[238] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l8 is U:
            break
        l9 = l8
        l10 = l9 + l7 if type(l9) is int and type(l7) is int else arithmetic_plus(l9, l7)
        if l10 is U:
            break
        l11 = l10
        if not (l11 > 30 if type(l11) is int else comparison_gt(l11, 30)):
            break
        l14 = s[236]
        if l14 is M:
            l14 = f236_quantity_greatest(c)
        if l14 is U:
            break
        l15 = l14
        if l5 is U:
            l5 = l15
        elif not equal(l5, l15):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = s[230]
        if l8 is M:
            l8 = f230_quantity_zeros(c)
        if l8 is U:
            break
        l9 = l8
        l10 = []
        l10.append(l6)
        l10.append(l9)
        l11 = strings_concat('', l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        l14 = len(l6) if type(l6) is list else aggregates_count(l6)
        if l14 is U:
            break
        l15 = l14
        l16 = l15 + l7 if type(l15) is int and type(l7) is int else arithmetic_plus(l15, l7)
        if l16 is U:
            break
        l17 = l16
        l19 = l17 + 9 if type(l17) is int else arithmetic_plus(l17, 9)
        if l19 is U:
            break
        l20 = l19
        l21 = []
        l21.append(0)
        l21.append(l20)
        l23 = aggregates_max(l21)
        if l23 is U:
            break
        l24 = l23
        l25 = l24
        l27 = 39 - l25 if type(l25) is int else arithmetic_minus(39, l25)
        if l27 is U:
            break
        l28 = l27
        l29 = s[230]
        if l29 is M:
            l29 = f230_quantity_zeros(c)
        if l29 is U:
            break
        l30 = l29
        l32 = strings_substring(l30, 0, l28)
        if l32 is U:
            break
        l33 = l32
        l35 = strings_substring(l13, 0, l25)
        if l35 is U:
            break
        l36 = l35
        l37 = []
        l37.append(l33)
        l37.append(l36)
        l38 = strings_concat('', l37)
        if l38 is U:
            break
        l39 = l38
        l40 = l39
        l42 = strings_substring(l13, l25, -1)
        if l42 is U:
            break
        l43 = l42
        l44 = strings_trim(l43, '0')
        if l44 is U:
            break
        l45 = l44
        l46 = len(l45) if type(l45) is list else aggregates_count(l45)
        if l46 is U:
            break
        l47 = l46
        l48 = []
        l48.append(1)
        l48.append(l47)
        l50 = aggregates_min(l48)
        if l50 is U:
            break
        l51 = l50
        l52 = l51
        l55 = strings_substring(l40, 0, 12)
        if l55 is U:
            break
        l56 = l55
        l57 = f29_number_parse(c, l56)
        if l57 is U:
            break
        l58 = l57
        l61 = strings_substring(l40, 12, 9)
        if l61 is U:
            break
        l62 = l61
        l63 = f29_number_parse(c, l62)
        if l63 is U:
            break
        l64 = l63
        l67 = strings_substring(l40, 21, 9)
        if l67 is U:
            break
        l68 = l67
        l69 = f29_number_parse(c, l68)
        if l69 is U:
            break
        l70 = l69
        l73 = strings_substring(l40, 30, 9)
        if l73 is U:
            break
        l74 = l73
        l75 = f29_number_parse(c, l74)
        if l75 is U:
            break
        l76 = l75
        l77 = l76 + l52 if type(l76) is int and type(l52) is int else arithmetic_plus(l76, l52)
        if l77 is U:
            break
        l78 = l77
        l79 = []
        l79.append(l58)
        l79.append(l64)
        l79.append(l70)
        l79.append(l78)
        l80 = f237_quantity_carried(c, l79)
        if l80 is U:
            break
        l81 = l80
        if l5 is U:
            l5 = l81
        elif not equal(l5, l81):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.greatest_binary
def f239_quantity_greatest_binary(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append(9)
    l4.append(223372036)
    l4.append(854775807)
    l4.append(0)
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[239] = l2
    return l2
    s[239] = U
    return U


# g0.data.lib.pvcguard.quantity.magnitude
def f240_quantity_magnitude(c, l3):
    t = c.shared[240]
    if t is M or len(t) > 100000:
        t = c.shared[240] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.get('digits', U) if type(l5) is dict else dot(l5, 'digits')
        if l6 is U:
            break
        if l6 != '':
            break
        l7 = l5.get('suffix', U) if type(l5) is dict else dot(l5, 'suffix')
        if l7 is U:
            break
        l8 = l7
        l9 = f225_quantity_suffix_known(c, l8)
        if l9 is U:
            break
        if l9 is False:
            break
        n2 = True
        while True:
            l10 = f228_quantity_lacks_digits(c, l5)
            if l10 is U:
                break
            if l10 is False:
                break
            n2 = False
            break
        if not n2:
            break
        l11 = s[229]
        if l11 is M:
            l11 = f229_quantity_zero(c)
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('digits', U) if type(l5) is dict else dot(l5, 'digits')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('suffix', U) if type(l5) is dict else dot(l5, 'suffix')
        if l9 is U:
            break
        l10 = l9
        l11 = s[220]
        if l11 is M:
            l11 = f220_quantity_binary_factors(c)
        if l11 is U:
            break
        l12 = l11.get(l10, U) if type(l11) is dict and type(l10) is str else dot(l11, l10)
        if l12 is U:
            break
        l13 = l12
        l14 = l5.get('digits', U) if type(l5) is dict else dot(l5, 'digits')
        if l14 is U:
            break
        l15 = l14
        l16 = f235_quantity_multiplied(c, l15, l13)
        if l16 is U:
            break
        l17 = l16
        l18 = l5.get('decimals', U) if type(l5) is dict else dot(l5, 'decimals')
        if l18 is U:
            break
        l19 = l18
        l21 = 0 - l19 if type(l19) is int else arithmetic_minus(0, l19)
        if l21 is U:
            break
        l22 = l21
        l23 = f238_quantity_scaled(c, l17, l22)
        if l23 is U:
            break
        l24 = l23
        l25 = s[239]
        if l25 is M:
            l25 = f239_quantity_greatest_binary(c)
        if l25 is U:
            break
        l26 = l25
        l27 = []
        l27.append(l26)
        l27.append(l24)
        l28 = aggregates_min(l27)
        if l28 is U:
            break
        l29 = l28
        if l4 is U:
            l4 = l29
        elif not equal(l4, l29):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = l5.get('digits', U) if type(l5) is dict else dot(l5, 'digits')
        if l6 is U:
            break
        l7 = l6
        if l7 == '':
            break
        l9 = l5.get('suffix', U) if type(l5) is dict else dot(l5, 'suffix')
        if l9 is U:
            break
        l10 = l9
        l11 = f226_quantity_exponent(c, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l5.get('decimals', U) if type(l5) is dict else dot(l5, 'decimals')
        if l13 is U:
            break
        l14 = l13
        l15 = l12 - l14 if type(l12) is int and type(l14) is int else arithmetic_minus(l12, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = l5.get('digits', U) if type(l5) is dict else dot(l5, 'digits')
        if l17 is U:
            break
        l18 = l17
        l19 = f238_quantity_scaled(c, l18, l16)
        if l19 is U:
            break
        l20 = l19
        if l4 is U:
            l4 = l20
        elif not equal(l4, l20):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.signed
def f241_quantity_signed(c, l3, l4):
    t = c.shared[241]
    if t is M or len(t) > 100000:
        t = c.shared[241] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if l6 != '-':
            break
        l8 = []
        for l9, l10 in ordered_pairs(l7):
            l11 = l9
            l12 = l10
            l14 = 0 - l12 if type(l12) is int else arithmetic_minus(0, l12)
            if l14 is U:
                continue
            l15 = l14
            l16 = l15
            l8.append(l16)
            pass
        l17 = l8
        if l5 is U:
            l5 = l17
        elif not equal(l5, l17):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        if l5 is U:
            l5 = l7
        elif not equal(l5, l7):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.parse
def f242_quantity_parse(c, l3):
    t = c.shared[242]
    if t is M or len(t) > 100000:
        t = c.shared[242] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f214_quantity_plain(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f219_quantity_parts_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = f240_quantity_magnitude(c, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = l8.get('sign', U) if type(l8) is dict else dot(l8, 'sign')
        if l11 is U:
            break
        l12 = l11
        l13 = f241_quantity_signed(c, l12, l10)
        if l13 is U:
            break
        l14 = l13
        if l4 is U:
            l4 = l14
        elif not equal(l4, l14):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.amounts
def f243_quota_amounts(c, l3):
    t = c.shared[243]
    if t is M or len(t) > 100000:
        t = c.shared[243] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = {}
    for l7, l8 in pairs(l5):
        if type(l7) is Key:
            l7 = l7.value
        l9 = l7
        l10 = l8
        l11 = f210_quota_claim_key(c, l9)
        if l11 is U:
            continue
        if l11 is False:
            continue
        l12 = f242_quantity_parse(c, l10)
        if l12 is U:
            continue
        l13 = l12
        l14 = l13
        l15 = s[229]
        if l15 is M:
            l15 = f229_quantity_zero(c)
        if l15 is U:
            continue
        l16 = l15
        if not (l14 >= l16 if type(l14) is int and type(l16) is int else comparison_gte(l14, l16)):
            continue
        insert_once(l6, l9, l14)
        pass
    l18 = l6
    if l4 is U:
        l4 = l18
    elif not equal(l4, l18):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.is_counted
def f244_quota_is_counted(c, l3, l4):
    t = c.shared[244]
    if t is M or len(t) > 100000:
        t = c.shared[244] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if l7 != 'all':
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = f202_claims_stored(c, l6)
        if l8 is U:
            break
        if l8 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.named_class
def f245_quota_named_class(c, l3):
    t = c.shared[245]
    if t is M or len(t) > 100000:
        t = c.shared[245] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[83]
        if l6 is M:
            l6 = f83_classes_annotation_path(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f2_typed_present(c, l5, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = s[83]
        if l9 is M:
            l9 = f83_classes_annotation_path(c)
        if l9 is U:
            break
        l10 = l9
        l11 = f5_typed_text(c, l5, l10)
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[84]
        if l6 is M:
            l6 = f84_classes_spec_path(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f2_typed_present(c, l5, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = s[84]
        if l9 is M:
            l9 = f84_classes_spec_path(c)
        if l9 is U:
            break
        l10 = l9
        l11 = f5_typed_text(c, l5, l10)
        if l11 is U:
            break
        l12 = l11
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.rounded_up
def f246_quantity_rounded_up(c, l3):
    t = c.shared[246]
    if t is M or len(t) > 100000:
        t = c.shared[246] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = dot(l5, 3)
        if l7 is U:
            break
        if l7 != 0 or l7 is False:
            break
        if l4 is U:
            l4 = l5
        elif not equal(l4, l5):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = dot(l5, 2)
        if l7 is U:
            break
        l8 = l7
        l10 = l8 + 1 if type(l8) is int else arithmetic_plus(l8, 1)
        if l10 is U:
            break
        l11 = l10
        l13 = dot(l5, 0)
        if l13 is U:
            break
        l14 = l13
        l16 = dot(l5, 1)
        if l16 is U:
            break
        l17 = l16
        l18 = []
        l18.append(l14)
        l18.append(l17)
        l18.append(l11)
        l18.append(0)
        l20 = f237_quantity_carried(c, l18)
        if l20 is U:
            break
        l21 = l20
        if l4 is U:
            l4 = l21
        elif not equal(l4, l21):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.bytes
def f247_quantity_bytes(c, l3):
    t = c.shared[247]
    if t is M or len(t) > 100000:
        t = c.shared[247] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f214_quantity_plain(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f219_quantity_parts_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = f240_quantity_magnitude(c, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = f246_quantity_rounded_up(c, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l8.get('sign', U) if type(l8) is dict else dot(l8, 'sign')
        if l13 is U:
            break
        l14 = l13
        l15 = f241_quantity_signed(c, l14, l12)
        if l15 is U:
            break
        l16 = l15
        if l4 is U:
            l4 = l16
        elif not equal(l4, l16):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.amount
def f248_quota_amount(c, l3, l4):
    t = c.shared[248]
    if t is M or len(t) > 100000:
        t = c.shared[248] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = l6.get(l7, None) if type(l6) is dict and type(l7) is str else objects_get(l6, l7, None)
        if l9 is U:
            break
        l10 = l9
        l11 = f247_quantity_bytes(c, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = s[229]
        if l8 is M:
            l8 = f229_quantity_zero(c)
        if l8 is U:
            break
        l9 = l8
        if l5 is U:
            l5 = l9
        elif not equal(l5, l9):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.storage
def f249_quota_storage(c, l3):
    t = c.shared[249]
    if t is M or len(t) > 100000:
        t = c.shared[249] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f248_quota_amount(c, l5, K84)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        l10 = s[229]
        if l10 is M:
            l10 = f229_quantity_zero(c)
        if l10 is U:
            break
        l11 = l10
        if not (l9 > l11 if type(l9) is int and type(l11) is int else comparison_gt(l9, l11)):
            break
        l14 = f248_quota_amount(c, l5, K83)
        if l14 is U:
            break
        l15 = l14
        l16 = l15
        l17 = []
        l17.append(l9)
        l17.append(l16)
        l18 = aggregates_max(l17)
        if l18 is U:
            break
        l19 = l18
        if l4 is U:
            l4 = l19
        elif not equal(l4, l19):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[229]
        if l6 is M:
            l6 = f229_quantity_zero(c)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.one
def f250_quantity_one(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append(0)
    l4.append(0)
    l4.append(1)
    l4.append(0)
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[250] = l2
    return l2
    s[250] = U
    return U


# g0.data.lib.pvcguard.quota.class_infix
def f251_quota_class_infix(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = '.storageclass.storage.k8s.io/'
    elif l3 != '.storageclass.storage.k8s.io/':
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[251] = l2
    return l2
    s[251] = U
    return U


# g0.data.lib.pvcguard.quota.attributes
def f252_quota_attributes(c, l3):
    t = c.shared[252]
    if t is M or len(t) > 100000:
        t = c.shared[252] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    l11 = K88
    for l12, l13 in ordered_pairs(l11):
        l14 = l12
        l15 = l13
        l16 = f5_typed_text(c, l5, l15)
        if l16 is U:
            continue
        l17 = l16
        l18 = l17
        if l18 == '':
            continue
        l6.append(l18)
        pass
    l20 = l6
    if l4 is U:
        l4 = l20
    elif not equal(l4, l20):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.entry
def f253_quota_entry(c, l3, l4):
    t = c.shared[253]
    if t is M or len(t) > 100000:
        t = c.shared[253] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f249_quota_storage(c, l6)
        if l8 is U:
            break
        l9 = l8
        l10 = s[250]
        if l10 is M:
            l10 = f250_quantity_one(c)
        if l10 is U:
            break
        l11 = l10
        l12 = s[250]
        if l12 is M:
            l12 = f250_quantity_one(c)
        if l12 is U:
            break
        l13 = l12
        l14 = {}
        l14['count/persistentvolumeclaims'] = l11
        l14['persistentvolumeclaims'] = l13
        l14['requests.storage'] = l9
        l15 = l14
        l16 = {}
        l18 = K89
        for l19, l20 in pairs(l18):
            if type(l19) is Key:
                l19 = l19.value
            l21 = l19
            l22 = l20
            if l7 == '':
                continue
            l24 = s[251]
            if l24 is M:
                l24 = f251_quota_class_infix(c)
            if l24 is U:
                continue
            l25 = l24
            l26 = []
            l26.append(l7)
            l26.append(l25)
            l26.append(l22)
            l27 = strings_concat('', l26)
            if l27 is U:
                continue
            l28 = l27
            l29 = l15.get(l22, U) if type(l15) is dict and type(l22) is str else dot(l15, l22)
            if l29 is U:
                continue
            l30 = l29
            insert_once(l16, l28, l30)
            pass
        l31 = l16
        l32 = f252_quota_attributes(c, l6)
        if l32 is U:
            break
        l33 = l32
        l34 = objects_union(l15, l31)
        if l34 is U:
            break
        l35 = l34
        l36 = {}
        l36['attributes'] = l33
        l36['charge'] = l35
        if l5 is U:
            l5 = l36
        elif not equal(l5, l36):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.stored_entry
def f254_quota_stored_entry(c, l3):
    t = c.shared[254]
    if t is M or len(t) > 100000:
        t = c.shared[254] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f245_quota_named_class(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = f253_quota_entry(c, l5, l8)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f253_quota_entry(c, l5, '')
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.entries
def f255_quota_entries(c, l3, l4):
    t = c.shared[255]
    if t is M or len(t) > 100000:
        t = c.shared[255] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = []
    while True:
        l9 = f206_inventory_claims(c, l6)
        if l9 is U:
            break
        l10 = l9
        for l11, l12 in ordered_pairs(l10):
            l13 = l11
            l14 = l12
            l15 = f244_quota_is_counted(c, l14, l7)
            if l15 is U:
                continue
            if l15 is False:
                continue
            l16 = f254_quota_stored_entry(c, l14)
            if l16 is U:
                continue
            l17 = l16
            l8.append(l17)
            pass
        break
    l18 = l8
    if l5 is U:
        l5 = l18
    elif not equal(l5, l18):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.selectors
def f256_quota_selectors(c, l3):
    t = c.shared[256]
    if t is M or len(t) > 100000:
        t = c.shared[256] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f39_typed_list(c, l5, K91)
        if l7 is U:
            break
        l8 = l7
        l9 = []
        while True:
            l11 = f72_typed_texts(c, l5, K90)
            if l11 is U:
                break
            l12 = l11
            for l13, l14 in ordered_pairs(l12):
                l15 = l13
                l16 = l14
                l17 = {}
                l17['operator'] = 'Exists'
                l17['scopeName'] = l16
                l9.append(l17)
                pass
            break
        l18 = l9
        l19 = arrays_concat(l18, l8)
        if l19 is U:
            break
        l20 = l19
        if l4 is U:
            l4 = l20
        elif not equal(l4, l20):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.fits
def f257_quota_fits(c, l3, l4):
    t = c.shared[257]
    if t is M or len(t) > 100000:
        t = c.shared[257] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get('operator', U) if type(l6) is dict else dot(l6, 'operator')
        if l8 is U:
            break
        if l8 != 'Exists':
            break
        l9 = len(l7) if type(l7) is list else aggregates_count(l7)
        if l9 is U:
            break
        l10 = l9
        if not (l10 > 0 if type(l10) is int else comparison_gt(l10, 0)):
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = l6.get('operator', U) if type(l6) is dict else dot(l6, 'operator')
        if l8 is U:
            break
        if l8 != 'DoesNotExist':
            break
        l9 = len(l7) if type(l7) is list else aggregates_count(l7)
        if l9 is U:
            break
        l10 = l9
        if l10 != 0 or l10 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = l6.get('operator', U) if type(l6) is dict else dot(l6, 'operator')
        if l8 is U:
            break
        if l8 != 'In':
            break
        for l9, l10 in pairs(l7):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l14 = f72_typed_texts(c, l6, K36)
            if l14 is U:
                continue
            l15 = l14
            if not (aggregates_member(l12, l15)):
                continue
            if l5 is U:
                l5 = True
            elif l5 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = l6.get('operator', U) if type(l6) is dict else dot(l6, 'operator')
        if l8 is U:
            break
        if l8 != 'NotIn':
            break
        l9 = len(l7) if type(l7) is list else aggregates_count(l7)
        if l9 is U:
            break
        l10 = l9
        if l10 != 0 or l10 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = l6.get('operator', U) if type(l6) is dict else dot(l6, 'operator')
        if l8 is U:
            break
        if l8 != 'NotIn':
            break
        for l9, l10 in pairs(l7):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l14 = f72_typed_texts(c, l6, K36)
            if l14 is U:
                continue
            l15 = l14
            n8 = True
            while True:
                if not (aggregates_member(l12, l15)):
                    break
                n8 = False
                break
            if not n8:
                continue
            if l5 is U:
                l5 = True
            elif l5 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.selected
def f258_quota_selected(c, l3, l4):
    t = c.shared[258]
    if t is M or len(t) > 100000:
        t = c.shared[258] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get('scopeName', U) if type(l6) is dict else dot(l6, 'scopeName')
        if l8 is U:
            break
        if l8 != 'VolumeAttributesClass':
            break
        l9 = f257_quota_fits(c, l6, l7)
        if l9 is U:
            break
        if l9 is False:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.matches
def f259_quota_matches(c, l3, l4):
    t = c.shared[259]
    if t is M or len(t) > 100000:
        t = c.shared[259] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6
        l9 = U
        j1 = False
        while True:
            j2 = False
            while True:
                if type(l8) is not list:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l8) is not dict:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l8) is not Set:
                    break
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        for l11, l12 in pairs(l8):
            if type(l11) is Key:
                l11 = l11.value
            l13 = l11
            l10 = U
            while True:
                l14 = l12
                l15 = f258_quota_selected(c, l14, l7)
                if l15 is U:
                    break
                if l15 is False:
                    break
                l10 = True
                break
            if l10 is not U:
                continue
            l9 = True
            pass
        if l9 is not U:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.total
def f260_quantity_total(c, l3):
    t = c.shared[260]
    if t is M or len(t) > 100000:
        t = c.shared[260] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        l12 = K92
        for l13, l14 in ordered_pairs(l12):
            l15 = l13
            l16 = l14
            l17 = []
            for l18, l19 in ordered_pairs(l5):
                l20 = l18
                l21 = l19
                l22 = l21.get(l16, U) if type(l21) is dict and type(l16) is str else dot(l21, l16)
                if l22 is U:
                    continue
                l23 = l22
                l17.append(l23)
                pass
            l24 = l17
            l25 = aggregates_sum(l24)
            if l25 is U:
                continue
            l26 = l25
            l27 = l26
            l6.append(l27)
            pass
        l28 = l6
        l29 = f237_quantity_carried(c, l28)
        if l29 is U:
            break
        l30 = l29
        if l4 is U:
            l4 = l30
        elif not equal(l4, l30):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.in_use
def f261_quota_in_use(c, l3, l4, l5):
    t = c.shared[261]
    if t is M or len(t) > 100000:
        t = c.shared[261] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f208_quota_basis(c, l8)
        if l10 is U:
            break
        l11 = l10
        if l11 != 'status':
            break
        l13 = f36_typed_map(c, l8, K93)
        if l13 is U:
            break
        l14 = l13
        l15 = f243_quota_amounts(c, l14)
        if l15 is U:
            break
        l16 = l15
        if l6 is U:
            l6 = l16
        elif not equal(l6, l16):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = {}
        while True:
            l12 = f36_typed_map(c, l8, K94)
            if l12 is U:
                break
            l13 = l12
            l14 = f243_quota_amounts(c, l13)
            if l14 is U:
                break
            l15 = l14
            l16 = objects_keys(l15)
            if l16 is U:
                break
            l17 = l16
            for l18, l19 in pairs(l17):
                if type(l18) is Key:
                    l18 = l18.value
                l20 = l18
                l21 = l19
                l22 = []
                while True:
                    l23 = f255_quota_entries(c, l7, l9)
                    if l23 is U:
                        break
                    l24 = l23
                    for l25, l26 in ordered_pairs(l24):
                        l27 = l25
                        l28 = l26
                        l29 = f256_quota_selectors(c, l8)
                        if l29 is U:
                            continue
                        l30 = l29
                        l31 = l28.get('attributes', U) if type(l28) is dict else dot(l28, 'attributes')
                        if l31 is U:
                            continue
                        l32 = l31
                        l33 = f259_quota_matches(c, l30, l32)
                        if l33 is U:
                            continue
                        if l33 is False:
                            continue
                        l34 = l28.get('charge', U) if type(l28) is dict else dot(l28, 'charge')
                        if l34 is U:
                            continue
                        l35 = l34.get(l21, U) if type(l34) is dict and type(l21) is str else dot(l34, l21)
                        if l35 is U:
                            continue
                        l36 = l35
                        l22.append(l36)
                        pass
                    break
                l37 = l22
                l38 = f260_quantity_total(c, l37)
                if l38 is U:
                    continue
                l39 = l38
                insert_once(l10, l21, l39)
                pass
            break
        l40 = l10
        if l6 is U:
            l6 = l40
        elif not equal(l6, l40):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.limit_of
def f262_quota_limit_of(c, l3, l4, l5):
    t = c.shared[262]
    if t is M or len(t) > 100000:
        t = c.shared[262] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = f208_quota_basis(c, l8)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l11)
        l12.append('hard')
        l13 = f36_typed_map(c, l8, l12)
        if l13 is U:
            break
        l14 = l13
        l15 = f243_quota_amounts(c, l14)
        if l15 is U:
            break
        l16 = l15
        l17 = l16
        l18 = f261_quota_in_use(c, l7, l8, l9)
        if l18 is U:
            break
        l19 = l18
        l20 = l19
        l21 = f208_quota_basis(c, l8)
        if l21 is U:
            break
        l22 = l21
        l23 = f256_quota_selectors(c, l8)
        if l23 is U:
            break
        l24 = l23
        l25 = {}
        for l26, l27 in pairs(l17):
            if type(l26) is Key:
                l26 = l26.value
            l28 = l26
            l29 = l27
            l30 = l20.get(l28, U) if type(l20) is dict and type(l28) is str else dot(l20, l28)
            if l30 is U:
                continue
            if l30 is False:
                continue
            insert_once(l25, l28, l29)
            pass
        l31 = l25
        l32 = {}
        l32['basis'] = l22
        l32['hard'] = l31
        l32['selectors'] = l24
        l32['used'] = l20
        l33 = l32
        if l6 is U:
            l6 = l33
        elif not equal(l6, l33):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.limits
def f263_quota_limits(c, l3, l4):
    t = c.shared[263]
    if t is M or len(t) > 100000:
        t = c.shared[263] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = {}
    while True:
        l9 = f207_inventory_quotas(c, l6)
        if l9 is U:
            break
        l10 = l9
        for l11, l12 in pairs(l10):
            if type(l11) is Key:
                l11 = l11.value
            l13 = l11
            l14 = l12
            l15 = f262_quota_limit_of(c, l6, l14, l7)
            if l15 is U:
                continue
            l16 = l15
            l17 = l16
            l18 = l17.get('hard', U) if type(l17) is dict else dot(l17, 'hard')
            if l18 is U:
                continue
            l19 = l18
            l20 = len(l19) if type(l19) is list else aggregates_count(l19)
            if l20 is U:
                continue
            l21 = l20
            if not (l21 > 0 if type(l21) is int else comparison_gt(l21, 0)):
                continue
            insert_once(l8, l13, l17)
            pass
        break
    l24 = l8
    if l5 is U:
        l5 = l24
    elif not equal(l5, l24):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.limits
def f264_queue_limits(c, l3):
    t = c.shared[264]
    if t is M or len(t) > 100000:
        t = c.shared[264] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f263_quota_limits(c, l5, 'stored')
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.new_entry
def f265_quota_new_entry(c, l3):
    t = c.shared[265]
    if t is M or len(t) > 100000:
        t = c.shared[265] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f245_quota_named_class(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = f253_quota_entry(c, l5, l8)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[87]
        if l6 is M:
            l6 = f87_classes_default_class(c)
        if l6 is U:
            break
        if l6 is False:
            break
        l7 = s[87]
        if l7 is M:
            l7 = f87_classes_default_class(c)
        if l7 is U:
            break
        l8 = l7
        l9 = f253_quota_entry(c, l5, l8)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f253_quota_entry(c, l5, '')
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.nothing
def f266_quota_nothing(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l5 = []
    l4['attributes'] = l5
    l6 = {}
    l4['charge'] = l6
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[266] = l2
    return l2
    s[266] = U
    return U


# g0.data.lib.pvcguard.quota.share
def f267_quota_share(c, l3, l4):
    t = c.shared[267]
    if t is M or len(t) > 100000:
        t = c.shared[267] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get('charge', U) if type(l6) is dict else dot(l6, 'charge')
        if l8 is U:
            break
        l9 = l8
        l10 = s[229]
        if l10 is M:
            l10 = f229_quantity_zero(c)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l7)
        l13 = l9.get(l12, l11) if type(l9) is dict and type(l12) is str else objects_get(l9, l12, l11)
        if l13 is U:
            break
        l14 = l13
        if l5 is U:
            l5 = l14
        elif not equal(l5, l14):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.counted_share
def f268_quota_counted_share(c, l3, l4, l5):
    t = c.shared[268]
    if t is M or len(t) > 100000:
        t = c.shared[268] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = l7.get('selectors', U) if type(l7) is dict else dot(l7, 'selectors')
        if l10 is U:
            break
        l11 = l10
        l12 = l8.get('attributes', U) if type(l8) is dict else dot(l8, 'attributes')
        if l12 is U:
            break
        l13 = l12
        l14 = f259_quota_matches(c, l11, l13)
        if l14 is U:
            break
        if l14 is False:
            break
        l15 = f267_quota_share(c, l8, l9)
        if l15 is U:
            break
        l16 = l15
        if l6 is U:
            l6 = l16
        elif not equal(l6, l16):
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l10 = s[229]
        if l10 is M:
            l10 = f229_quantity_zero(c)
        if l10 is U:
            break
        l11 = l10
        if l6 is U:
            l6 = l11
        elif not equal(l6, l11):
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.growth
def f269_quantity_growth(c, l3, l4):
    t = c.shared[269]
    if t is M or len(t) > 100000:
        t = c.shared[269] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        if not (l6 > l7 if type(l6) is int and type(l7) is int else comparison_gt(l6, l7)):
            break
        l10 = dot(l6, 0)
        if l10 is U:
            break
        l11 = l10
        l13 = dot(l7, 0)
        if l13 is U:
            break
        l14 = l13
        l15 = l11 - l14 if type(l11) is int and type(l14) is int else arithmetic_minus(l11, l14)
        if l15 is U:
            break
        l16 = l15
        l18 = l16 - 1 if type(l16) is int else arithmetic_minus(l16, 1)
        if l18 is U:
            break
        l19 = l18
        l21 = dot(l6, 1)
        if l21 is U:
            break
        l22 = l21
        l24 = dot(l7, 1)
        if l24 is U:
            break
        l25 = l24
        l26 = l22 - l25 if type(l22) is int and type(l25) is int else arithmetic_minus(l22, l25)
        if l26 is U:
            break
        l27 = l26
        l28 = s[212]
        if l28 is M:
            l28 = f212_quantity_base(c)
        if l28 is U:
            break
        l29 = l28
        l30 = l27 + l29 if type(l27) is int and type(l29) is int else arithmetic_plus(l27, l29)
        if l30 is U:
            break
        l31 = l30
        l33 = l31 - 1 if type(l31) is int else arithmetic_minus(l31, 1)
        if l33 is U:
            break
        l34 = l33
        l36 = dot(l6, 2)
        if l36 is U:
            break
        l37 = l36
        l39 = dot(l7, 2)
        if l39 is U:
            break
        l40 = l39
        l41 = l37 - l40 if type(l37) is int and type(l40) is int else arithmetic_minus(l37, l40)
        if l41 is U:
            break
        l42 = l41
        l43 = s[212]
        if l43 is M:
            l43 = f212_quantity_base(c)
        if l43 is U:
            break
        l44 = l43
        l45 = l42 + l44 if type(l42) is int and type(l44) is int else arithmetic_plus(l42, l44)
        if l45 is U:
            break
        l46 = l45
        l48 = l46 - 1 if type(l46) is int else arithmetic_minus(l46, 1)
        if l48 is U:
            break
        l49 = l48
        l51 = dot(l6, 3)
        if l51 is U:
            break
        l52 = l51
        l54 = dot(l7, 3)
        if l54 is U:
            break
        l55 = l54
        l56 = l52 - l55 if type(l52) is int and type(l55) is int else arithmetic_minus(l52, l55)
        if l56 is U:
            break
        l57 = l56
        l58 = s[212]
        if l58 is M:
            l58 = f212_quantity_base(c)
        if l58 is U:
            break
        l59 = l58
        l60 = l57 + l59 if type(l57) is int and type(l59) is int else arithmetic_plus(l57, l59)
        if l60 is U:
            break
        l61 = l60
        l62 = []
        l62.append(l19)
        l62.append(l34)
        l62.append(l49)
        l62.append(l61)
        l63 = f237_quantity_carried(c, l62)
        if l63 is U:
            break
        l64 = l63
        if l5 is U:
            l5 = l64
        elif not equal(l5, l64):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = s[229]
        if l8 is M:
            l8 = f229_quantity_zero(c)
        if l8 is U:
            break
        l9 = l8
        if l5 is U:
            l5 = l9
        elif not equal(l5, l9):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.demand
def f270_quota_demand(c, l3, l4, l5):
    t = c.shared[270]
    if t is M or len(t) > 100000:
        t = c.shared[270] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l6 = U
    l6 = U
    l7 = l3
    l8 = l4
    l9 = l5
    l10 = {}
    for l11, l12 in pairs(l7):
        if type(l11) is Key:
            l11 = l11.value
        l13 = l11
        l14 = l12
        l15 = l14.get('selectors', U) if type(l14) is dict else dot(l14, 'selectors')
        if l15 is U:
            continue
        l16 = l15
        l17 = l8.get('attributes', U) if type(l8) is dict else dot(l8, 'attributes')
        if l17 is U:
            continue
        l18 = l17
        l19 = f259_quota_matches(c, l16, l18)
        if l19 is U:
            continue
        if l19 is False:
            continue
        l20 = {}
        while True:
            l21 = l14.get('hard', U) if type(l14) is dict else dot(l14, 'hard')
            if l21 is U:
                break
            l22 = l21
            l23 = objects_keys(l22)
            if l23 is U:
                break
            l24 = l23
            for l25, l26 in pairs(l24):
                if type(l25) is Key:
                    l25 = l25.value
                l27 = l25
                l28 = l26
                l29 = f267_quota_share(c, l8, l28)
                if l29 is U:
                    continue
                l30 = l29
                l31 = f268_quota_counted_share(c, l14, l9, l28)
                if l31 is U:
                    continue
                l32 = l31
                l33 = f269_quantity_growth(c, l30, l32)
                if l33 is U:
                    continue
                l34 = l33
                l35 = l34
                l36 = s[229]
                if l36 is M:
                    l36 = f229_quantity_zero(c)
                if l36 is U:
                    continue
                l37 = l36
                if not (l35 > l37 if type(l35) is int and type(l37) is int else comparison_gt(l35, l37)):
                    continue
                insert_once(l20, l28, l35)
                pass
            break
        l39 = l20
        l40 = len(l39) if type(l39) is list else aggregates_count(l39)
        if l40 is U:
            continue
        l41 = l40
        if not (l41 > 0 if type(l41) is int else comparison_gt(l41, 0)):
            continue
        insert_once(l10, l13, l39)
        pass
    l44 = l10
    if l6 is U:
        l6 = l44
    elif not equal(l6, l44):
        raise conflict_function()
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.waiting
def f271_queue_waiting(c, l3):
    t = c.shared[271]
    if t is M or len(t) > 100000:
        t = c.shared[271] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = []
    while True:
        l7 = []
        while True:
            l8 = f206_inventory_claims(c, l5)
            if l8 is U:
                break
            l9 = l8
            for l10, l11 in ordered_pairs(l9):
                l12 = l10
                l13 = l11
                n4 = True
                while True:
                    l14 = f202_claims_stored(c, l13)
                    if l14 is U:
                        break
                    if l14 is False:
                        break
                    n4 = False
                    break
                if not n4:
                    continue
                l7.append(l12)
                pass
            break
        l15 = l7
        l16 = aggregates_sort(l15)
        if l16 is U:
            break
        l17 = l16
        for l18, l19 in ordered_pairs(l17):
            l20 = l18
            l21 = l19
            l22 = f264_queue_limits(c, l5)
            if l22 is U:
                continue
            l23 = l22
            l24 = f69_inventory_claim(c, l5, l21)
            if l24 is U:
                continue
            l25 = l24
            l26 = f265_quota_new_entry(c, l25)
            if l26 is U:
                continue
            l27 = l26
            l28 = s[266]
            if l28 is M:
                l28 = f266_quota_nothing(c)
            if l28 is U:
                continue
            l29 = l28
            l30 = f270_quota_demand(c, l23, l27, l29)
            if l30 is U:
                continue
            l31 = l30
            l32 = l31
            l33 = {}
            l33['demand'] = l32
            l33['name'] = l21
            l6.append(l33)
            pass
        break
    l34 = l6
    if l4 is U:
        l4 = l34
    elif not equal(l4, l34):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.longest
def f272_queue_longest(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    if l3 is U:
        l3 = 16384
    elif l3 != 16384:
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[272] = l2
    return l2
    s[272] = U
    return U


# g0.data.lib.pvcguard.quota.admission.place
def f273_admission_place(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = []
        while True:
            l5 = m[68]
            if l5 is M:
                l5 = f68_review_namespace(c)
            if l5 is U:
                break
            l6 = l5
            l7 = f271_queue_waiting(c, l6)
            if l7 is U:
                break
            l8 = l7
            for l9, l10 in ordered_pairs(l8):
                l11 = l9
                l12 = l10
                l13 = l12.get('name', U) if type(l12) is dict else dot(l12, 'name')
                if l13 is U:
                    continue
                l14 = l13
                l15 = m[127]
                if l15 is M:
                    l15 = f127_review_name(c)
                if l15 is U:
                    continue
                l16 = l15
                if not (l14 < l16 if type(l14) is int and type(l16) is int else comparison_lt(l14, l16)):
                    continue
                l4.append(1)
                pass
            break
        l19 = l4
        l20 = len(l19) if type(l19) is list else aggregates_count(l19)
        if l20 is U:
            break
        l21 = l20
        if l3 is U:
            l3 = l21
        elif not equal(l3, l21):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[273] = l2
    return l2
    m[273] = U
    return U


# g0.data.lib.pvcguard.quota.admission.overlong
def f274_admission_overlong(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[205]
        if l4 is M:
            l4 = f205_admission_queued(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[68]
        if l5 is M:
            l5 = f68_review_namespace(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f271_queue_waiting(c, l6)
        if l7 is U:
            break
        l8 = l7
        l9 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l9 is U:
            break
        l10 = l9
        l11 = s[272]
        if l11 is M:
            l11 = f272_queue_longest(c)
        if l11 is U:
            break
        l12 = l11
        if not (l10 > l12 if type(l10) is int and type(l12) is int else comparison_gt(l10, l12)):
            break
        l14 = m[273]
        if l14 is M:
            l14 = f273_admission_place(c)
        if l14 is U:
            break
        l15 = l14
        l16 = s[272]
        if l16 is M:
            l16 = f272_queue_longest(c)
        if l16 is U:
            break
        l17 = l16
        if not (l15 >= l17 if type(l15) is int and type(l17) is int else comparison_gte(l15, l17)):
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[274] = l2
    return l2
    m[274] = U
    return U


# g0.data.lib.pvcguard.quota.queue.together
def f275_queue_together(c, l3, l4):
    t = c.shared[275]
    if t is M or len(t) > 100000:
        t = c.shared[275] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = {}
    while True:
        l9 = f264_queue_limits(c, l6)
        if l9 is U:
            break
        l10 = l9
        for l11, l12 in pairs(l10):
            if type(l11) is Key:
                l11 = l11.value
            l13 = l11
            l14 = l12
            l15 = {}
            while True:
                l16 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
                if l16 is U:
                    break
                for l17, l18 in pairs(l16):
                    if type(l17) is Key:
                        l17 = l17.value
                    l19 = l17
                    l20 = l18
                    l21 = []
                    while True:
                        l22 = f271_queue_waiting(c, l6)
                        if l22 is U:
                            break
                        l23 = l22
                        l25 = arrays_slice(l23, 0, l7)
                        if l25 is U:
                            break
                        l26 = l25
                        for l27, l28 in ordered_pairs(l26):
                            l29 = l27
                            l30 = l28
                            l31 = l30.get('demand', U) if type(l30) is dict else dot(l30, 'demand')
                            if l31 is U:
                                continue
                            l32 = l31.get(l13, U) if type(l31) is dict and type(l13) is str else dot(l31, l13)
                            if l32 is U:
                                continue
                            l33 = l32.get(l19, U) if type(l32) is dict and type(l19) is str else dot(l32, l19)
                            if l33 is U:
                                continue
                            l34 = l33
                            l21.append(l34)
                            pass
                        break
                    l35 = l21
                    l36 = []
                    l36.append(l20)
                    l37 = arrays_concat(l36, l35)
                    if l37 is U:
                        continue
                    l38 = l37
                    l39 = f260_quantity_total(c, l38)
                    if l39 is U:
                        continue
                    l40 = l39
                    insert_once(l15, l19, l40)
                    pass
                break
            l41 = l15
            insert_once(l8, l13, l41)
            pass
        break
    l42 = l8
    if l5 is U:
        l5 = l42
    elif not equal(l5, l42):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.fits
def f276_queue_fits(c, l3, l4):
    t = c.shared[276]
    if t is M or len(t) > 100000:
        t = c.shared[276] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f264_queue_limits(c, l6)
        if l8 is U:
            break
        l9 = l8
        l10 = l9
        l11 = U
        j1 = False
        while True:
            j2 = False
            while True:
                if type(l10) is not list:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l10) is not dict:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l10) is not Set:
                    break
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        for l13, l14 in pairs(l10):
            if type(l13) is Key:
                l13 = l13.value
            l15 = l13
            l12 = U
            while True:
                l16 = l14
                l17 = l16.get('hard', U) if type(l16) is dict else dot(l16, 'hard')
                if l17 is U:
                    break
                l18 = l17
                l19 = U
                j7 = False
                while True:
                    j8 = False
                    while True:
                        if type(l18) is not list:
                            break
                        j8 = True
                        break
                        break
                    if j8:
                        break
                    while True:
                        if type(l18) is not dict:
                            break
                        j8 = True
                        break
                        break
                    if j8:
                        break
                    while True:
                        if type(l18) is not Set:
                            break
                        j8 = True
                        break
                        break
                    if j8:
                        break
                    j7 = True
                    break
                    break
                if j7:
                    break
                for l21, l22 in pairs(l18):
                    if type(l21) is Key:
                        l21 = l21.value
                    l23 = l21
                    l20 = U
                    while True:
                        l24 = l22
                        l25 = l7.get(l15, U) if type(l7) is dict and type(l15) is str else dot(l7, l15)
                        if l25 is U:
                            break
                        l26 = l25.get(l23, U) if type(l25) is dict and type(l23) is str else dot(l25, l23)
                        if l26 is U:
                            break
                        l27 = l26
                        if not (l27 <= l24 if type(l27) is int and type(l24) is int else comparison_lte(l27, l24)):
                            break
                        l20 = True
                        break
                    if l20 is not U:
                        continue
                    l19 = True
                    pass
                if l19 is not U:
                    break
                l12 = True
                break
            if l12 is not U:
                continue
            l11 = True
            pass
        if l11 is not U:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.none
def f277_queue_none(c, l3):
    t = c.shared[277]
    if t is M or len(t) > 100000:
        t = c.shared[277] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = {}
    l6['refused'] = K10
    l6['used'] = l5
    if l4 is U:
        l4 = l6
    elif not equal(l4, l6):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.in_use
def f278_queue_in_use(c, l3):
    t = c.shared[278]
    if t is M or len(t) > 100000:
        t = c.shared[278] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = {}
    while True:
        l7 = f264_queue_limits(c, l5)
        if l7 is U:
            break
        l8 = l7
        for l9, l10 in pairs(l8):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l13 = l12.get('used', U) if type(l12) is dict else dot(l12, 'used')
            if l13 is U:
                continue
            l14 = l13
            insert_once(l6, l11, l14)
            pass
        break
    l15 = l6
    if l4 is U:
        l4 = l15
    elif not equal(l4, l15):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.add
def f279_quantity_add(c, l3, l4):
    t = c.shared[279]
    if t is M or len(t) > 100000:
        t = c.shared[279] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = dot(l6, 0)
        if l9 is U:
            break
        l10 = l9
        l12 = dot(l7, 0)
        if l12 is U:
            break
        l13 = l12
        l14 = l10 + l13 if type(l10) is int and type(l13) is int else arithmetic_plus(l10, l13)
        if l14 is U:
            break
        l15 = l14
        l17 = dot(l6, 1)
        if l17 is U:
            break
        l18 = l17
        l20 = dot(l7, 1)
        if l20 is U:
            break
        l21 = l20
        l22 = l18 + l21 if type(l18) is int and type(l21) is int else arithmetic_plus(l18, l21)
        if l22 is U:
            break
        l23 = l22
        l25 = dot(l6, 2)
        if l25 is U:
            break
        l26 = l25
        l28 = dot(l7, 2)
        if l28 is U:
            break
        l29 = l28
        l30 = l26 + l29 if type(l26) is int and type(l29) is int else arithmetic_plus(l26, l29)
        if l30 is U:
            break
        l31 = l30
        l33 = dot(l6, 3)
        if l33 is U:
            break
        l34 = l33
        l36 = dot(l7, 3)
        if l36 is U:
            break
        l37 = l36
        l38 = l34 + l37 if type(l34) is int and type(l37) is int else arithmetic_plus(l34, l37)
        if l38 is U:
            break
        l39 = l38
        l40 = []
        l40.append(l15)
        l40.append(l23)
        l40.append(l31)
        l40.append(l39)
        l41 = f237_quantity_carried(c, l40)
        if l41 is U:
            break
        l42 = l41
        if l5 is U:
            l5 = l42
        elif not equal(l5, l42):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.exceeded
def f280_quota_exceeded(c, l3, l4, l5):
    t = c.shared[280]
    if t is M or len(t) > 100000:
        t = c.shared[280] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    l6 = U
    l7 = l3
    l8 = l4
    l9 = l5
    l10 = []
    for l11, l12 in ordered_pairs(l9):
        l13 = l11
        l14 = l12
        for l15, l16 in ordered_pairs(l14):
            l17 = l15
            l18 = l16
            l19 = l8.get(l13, U) if type(l8) is dict and type(l13) is str else dot(l8, l13)
            if l19 is U:
                continue
            l20 = l19.get(l17, U) if type(l19) is dict and type(l17) is str else dot(l19, l17)
            if l20 is U:
                continue
            l21 = l20
            l22 = l7.get(l13, U) if type(l7) is dict and type(l13) is str else dot(l7, l13)
            if l22 is U:
                continue
            l23 = l22.get('hard', U) if type(l22) is dict else dot(l22, 'hard')
            if l23 is U:
                continue
            l24 = l23.get(l17, U) if type(l23) is dict and type(l17) is str else dot(l23, l17)
            if l24 is U:
                continue
            l25 = l24
            l26 = f279_quantity_add(c, l21, l18)
            if l26 is U:
                continue
            l27 = l26
            if not (l27 > l25 if type(l27) is int and type(l25) is int else comparison_gt(l27, l25)):
                continue
            l29 = l7.get(l13, U) if type(l7) is dict and type(l13) is str else dot(l7, l13)
            if l29 is U:
                continue
            l30 = l29.get('basis', U) if type(l29) is dict else dot(l29, 'basis')
            if l30 is U:
                continue
            l31 = l30
            l32 = {}
            l32['basis'] = l31
            l32['hard'] = l25
            l32['key'] = l17
            l32['quota'] = l13
            l32['requested'] = l18
            l32['used'] = l21
            l33 = l32
            l10.append(l33)
            pass
        pass
    l34 = l10
    if l6 is U:
        l6 = l34
    elif not equal(l6, l34):
        raise conflict_function()
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.charged
def f281_quota_charged(c, l3, l4):
    t = c.shared[281]
    if t is M or len(t) > 100000:
        t = c.shared[281] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    l5 = U
    l6 = l3
    l7 = l4
    l8 = {}
    for l9, l10 in pairs(l6):
        if type(l9) is Key:
            l9 = l9.value
        l11 = l9
        l12 = l10
        l13 = {}
        for l14, l15 in pairs(l12):
            if type(l14) is Key:
                l14 = l14.value
            l16 = l14
            l17 = l15
            l18 = s[229]
            if l18 is M:
                l18 = f229_quantity_zero(c)
            if l18 is U:
                continue
            l19 = l18
            l20 = []
            l20.append(l11)
            l20.append(l16)
            l21 = l7.get(l20, l19) if type(l7) is dict and type(l20) is str else objects_get(l7, l20, l19)
            if l21 is U:
                continue
            l22 = l21
            l23 = f279_quantity_add(c, l17, l22)
            if l23 is U:
                continue
            l24 = l23
            l25 = l24
            insert_once(l13, l16, l25)
            pass
        l26 = l13
        insert_once(l8, l11, l26)
        pass
    l27 = l8
    if l5 is U:
        l5 = l27
    elif not equal(l5, l27):
        raise conflict_function()
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_1
def f282_queue_admit_1(c, l3, l4, l5, l6):
    t = c.shared[282]
    if t is M or len(t) > 100000:
        t = c.shared[282] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f264_queue_limits(c, l8)
        if l12 is U:
            break
        l13 = l12
        l14 = f271_queue_waiting(c, l8)
        if l14 is U:
            break
        l15 = l14
        l16 = l15.get(l9, U) if type(l15) is dict and type(l9) is str else dot(l15, l9)
        if l16 is U:
            break
        l17 = l16.get('demand', U) if type(l16) is dict else dot(l16, 'demand')
        if l17 is U:
            break
        l18 = l17
        l19 = f280_quota_exceeded(c, l13, l11, l18)
        if l19 is U:
            break
        l20 = l19
        l21 = l20
        l22 = len(l21) if type(l21) is list else aggregates_count(l21)
        if l22 is U:
            break
        l23 = l22
        if not (l23 > 0 if type(l23) is int else comparison_gt(l23, 0)):
            break
        l26 = f271_queue_waiting(c, l8)
        if l26 is U:
            break
        l27 = l26
        l28 = l27.get(l9, U) if type(l27) is dict and type(l9) is str else dot(l27, l9)
        if l28 is U:
            break
        l29 = l28.get('name', U) if type(l28) is dict else dot(l28, 'name')
        if l29 is U:
            break
        l30 = l29
        l31 = {}
        l32 = []
        l33 = {}
        l33['exceeded'] = l21
        l33['name'] = l30
        l32.append(l33)
        l31['refused'] = l32
        l31['used'] = l11
        l34 = l31
        if l7 is U:
            l7 = l34
        elif not equal(l7, l34):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f271_queue_waiting(c, l8)
        if l12 is U:
            break
        l13 = l12
        l14 = l13.get(l9, U) if type(l13) is dict and type(l9) is str else dot(l13, l9)
        if l14 is U:
            break
        l15 = l14.get('demand', U) if type(l14) is dict else dot(l14, 'demand')
        if l15 is U:
            break
        l16 = l15
        l17 = f281_quota_charged(c, l11, l16)
        if l17 is U:
            break
        l18 = l17
        l19 = {}
        l19['refused'] = K10
        l19['used'] = l18
        if l7 is U:
            l7 = l19
        elif not equal(l7, l19):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.both
def f283_queue_both(c, l3, l4):
    t = c.shared[283]
    if t is M or len(t) > 100000:
        t = c.shared[283] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get('refused', U) if type(l6) is dict else dot(l6, 'refused')
        if l8 is U:
            break
        l9 = l8
        l10 = l7.get('refused', U) if type(l7) is dict else dot(l7, 'refused')
        if l10 is U:
            break
        l11 = l10
        l12 = arrays_concat(l9, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l7.get('used', U) if type(l7) is dict else dot(l7, 'used')
        if l14 is U:
            break
        l15 = l14
        l16 = {}
        l16['refused'] = l13
        l16['used'] = l15
        l17 = l16
        if l5 is U:
            l5 = l17
        elif not equal(l5, l17):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_2
def f284_queue_admit_2(c, l3, l4, l5, l6):
    t = c.shared[284]
    if t is M or len(t) > 100000:
        t = c.shared[284] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f282_queue_admit_1(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 1 if type(l9) is int else arithmetic_plus(l9, 1)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f282_queue_admit_1(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_4
def f285_queue_admit_4(c, l3, l4, l5, l6):
    t = c.shared[285]
    if t is M or len(t) > 100000:
        t = c.shared[285] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f284_queue_admit_2(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 2 if type(l9) is int else arithmetic_plus(l9, 2)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f284_queue_admit_2(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_8
def f286_queue_admit_8(c, l3, l4, l5, l6):
    t = c.shared[286]
    if t is M or len(t) > 100000:
        t = c.shared[286] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f285_queue_admit_4(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 4 if type(l9) is int else arithmetic_plus(l9, 4)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f285_queue_admit_4(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_16
def f287_queue_admit_16(c, l3, l4, l5, l6):
    t = c.shared[287]
    if t is M or len(t) > 100000:
        t = c.shared[287] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f286_queue_admit_8(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 8 if type(l9) is int else arithmetic_plus(l9, 8)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f286_queue_admit_8(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_32
def f288_queue_admit_32(c, l3, l4, l5, l6):
    t = c.shared[288]
    if t is M or len(t) > 100000:
        t = c.shared[288] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f287_queue_admit_16(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 16 if type(l9) is int else arithmetic_plus(l9, 16)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f287_queue_admit_16(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_64
def f289_queue_admit_64(c, l3, l4, l5, l6):
    t = c.shared[289]
    if t is M or len(t) > 100000:
        t = c.shared[289] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f288_queue_admit_32(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 32 if type(l9) is int else arithmetic_plus(l9, 32)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f288_queue_admit_32(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_128
def f290_queue_admit_128(c, l3, l4, l5, l6):
    t = c.shared[290]
    if t is M or len(t) > 100000:
        t = c.shared[290] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f289_queue_admit_64(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 64 if type(l9) is int else arithmetic_plus(l9, 64)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f289_queue_admit_64(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_256
def f291_queue_admit_256(c, l3, l4, l5, l6):
    t = c.shared[291]
    if t is M or len(t) > 100000:
        t = c.shared[291] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f290_queue_admit_128(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 128 if type(l9) is int else arithmetic_plus(l9, 128)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f290_queue_admit_128(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_512
def f292_queue_admit_512(c, l3, l4, l5, l6):
    t = c.shared[292]
    if t is M or len(t) > 100000:
        t = c.shared[292] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f291_queue_admit_256(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 256 if type(l9) is int else arithmetic_plus(l9, 256)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f291_queue_admit_256(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_1024
def f293_queue_admit_1024(c, l3, l4, l5, l6):
    t = c.shared[293]
    if t is M or len(t) > 100000:
        t = c.shared[293] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f292_queue_admit_512(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 512 if type(l9) is int else arithmetic_plus(l9, 512)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f292_queue_admit_512(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_2048
def f294_queue_admit_2048(c, l3, l4, l5, l6):
    t = c.shared[294]
    if t is M or len(t) > 100000:
        t = c.shared[294] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f293_queue_admit_1024(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 1024 if type(l9) is int else arithmetic_plus(l9, 1024)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f293_queue_admit_1024(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_4096
def f295_queue_admit_4096(c, l3, l4, l5, l6):
    t = c.shared[295]
    if t is M or len(t) > 100000:
        t = c.shared[295] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f294_queue_admit_2048(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 2048 if type(l9) is int else arithmetic_plus(l9, 2048)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f294_queue_admit_2048(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_8192
def f296_queue_admit_8192(c, l3, l4, l5, l6):
    t = c.shared[296]
    if t is M or len(t) > 100000:
        t = c.shared[296] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f295_queue_admit_4096(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 4096 if type(l9) is int else arithmetic_plus(l9, 4096)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f295_queue_admit_4096(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admit_16384
def f297_queue_admit_16384(c, l3, l4, l5, l6):
    t = c.shared[297]
    if t is M or len(t) > 100000:
        t = c.shared[297] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS and type(l6) in SCALARS:
        k = (l3, l4, l5, l6)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l7 = U
    while True:
        l7 = U
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        if not (l9 >= l10 if type(l9) is int and type(l10) is int else comparison_gte(l9, l10)):
            break
        l13 = f277_queue_none(c, l11)
        if l13 is U:
            break
        l14 = l13
        if l7 is U:
            l7 = l14
        elif not equal(l7, l14):
            raise conflict_function()
        break
    while True:
        if l7 is not U:
            break
        l8 = l3
        l9 = l4
        l10 = l5
        l11 = l6
        l12 = f296_queue_admit_8192(c, l8, l9, l10, l11)
        if l12 is U:
            break
        l13 = l12
        l14 = l13
        l16 = l9 + 8192 if type(l9) is int else arithmetic_plus(l9, 8192)
        if l16 is U:
            break
        l17 = l16
        l18 = l14.get('used', U) if type(l14) is dict else dot(l14, 'used')
        if l18 is U:
            break
        l19 = l18
        l20 = f296_queue_admit_8192(c, l8, l17, l10, l19)
        if l20 is U:
            break
        l21 = l20
        l22 = f283_queue_both(c, l14, l21)
        if l22 is U:
            break
        l23 = l22
        if l7 is U:
            l7 = l23
        elif not equal(l7, l23):
            raise conflict_function()
        break
    while True:
        if l7 is U:
            break
        if l2 is U:
            l2 = l7
        elif not equal(l2, l7):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.admitted
def f298_queue_admitted(c, l3, l4):
    t = c.shared[298]
    if t is M or len(t) > 100000:
        t = c.shared[298] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = f275_queue_together(c, l6, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = f276_queue_fits(c, l6, l9)
        if l10 is U:
            break
        if l10 is False:
            break
        l11 = f275_queue_together(c, l6, l7)
        if l11 is U:
            break
        l12 = l11
        l13 = f277_queue_none(c, l12)
        if l13 is U:
            break
        l14 = l13
        if l5 is U:
            l5 = l14
        elif not equal(l5, l14):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = f278_queue_in_use(c, l6)
        if l8 is U:
            break
        l9 = l8
        l11 = f297_queue_admit_16384(c, l6, 0, l7, l9)
        if l11 is U:
            break
        l12 = l11
        if l5 is U:
            l5 = l12
        elif not equal(l5, l12):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.queue.refused
def f299_queue_refused(c, l3):
    t = c.shared[299]
    if t is M or len(t) > 100000:
        t = c.shared[299] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = {}
    while True:
        l7 = f271_queue_waiting(c, l5)
        if l7 is U:
            break
        l8 = l7
        l9 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l9 is U:
            break
        l10 = l9
        l11 = f298_queue_admitted(c, l5, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l12.get('refused', U) if type(l12) is dict else dot(l12, 'refused')
        if l13 is U:
            break
        for l14, l15 in pairs(l13):
            if type(l14) is Key:
                l14 = l14.value
            l16 = l14
            l17 = l15
            l18 = l17.get('name', U) if type(l17) is dict else dot(l17, 'name')
            if l18 is U:
                continue
            l19 = l18
            l20 = l17.get('exceeded', U) if type(l17) is dict else dot(l17, 'exceeded')
            if l20 is U:
                continue
            l21 = l20
            insert_once(l6, l19, l21)
            pass
        break
    l22 = l6
    if l4 is U:
        l4 = l22
    elif not equal(l4, l22):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.admission.counted
def f300_admission_counted(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[0]
        if l4 is M:
            l4 = f0_review_operation(c)
        if l4 is U:
            break
        if l4 != '':
            break
        if l3 is U:
            l3 = 'stored'
        elif l3 != 'stored':
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = 'all'
        elif l3 != 'all':
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[300] = l2
    return l2
    m[300] = U
    return U


# g0.data.lib.pvcguard.quota.admission.limits
def f301_admission_limits(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[68]
        if l4 is M:
            l4 = f68_review_namespace(c)
        if l4 is U:
            break
        l5 = l4
        l6 = m[300]
        if l6 is M:
            l6 = f300_admission_counted(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f263_quota_limits(c, l5, l7)
        if l8 is U:
            break
        l9 = l8
        if l3 is U:
            l3 = l9
        elif not equal(l3, l9):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[301] = l2
    return l2
    m[301] = U
    return U


# g0.data.lib.pvcguard.quota.admission.created
def f302_admission_created(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[0]
        if l4 is M:
            l4 = f0_review_operation(c)
        if l4 is U:
            break
        if l4 != 'CREATE':
            break
        l5 = m[201]
        if l5 is M:
            l5 = f201_admission_claim(c)
        if l5 is U:
            break
        if l5 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[302] = l2
    return l2
    m[302] = U
    return U


# g0.data.lib.pvcguard.quota.admission.is_new
def f303_admission_is_new(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[302]
        if l4 is M:
            l4 = f302_admission_created(c)
        if l4 is U:
            break
        if l4 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[205]
        if l4 is M:
            l4 = f205_admission_queued(c)
        if l4 is U:
            break
        if l4 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[303] = l2
    return l2
    m[303] = U
    return U


# g0.data.lib.pvcguard.quota.admission.updated
def f304_admission_updated(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[0]
        if l4 is M:
            l4 = f0_review_operation(c)
        if l4 is U:
            break
        l5 = l4
        if not (aggregates_member(l5, K95)):
            break
        l8 = m[201]
        if l8 is M:
            l8 = f201_admission_claim(c)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = m[66]
        if l9 is M:
            l9 = f66_review_old(c)
        if l9 is U:
            break
        l10 = l9
        if equal(l10, K0):
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[304] = l2
    return l2
    m[304] = U
    return U


# g0.data.lib.pvcguard.quota.admission.applied
def f305_admission_applied(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[0]
        if l4 is M:
            l4 = f0_review_operation(c)
        if l4 is U:
            break
        if l4 != '':
            break
        l5 = m[66]
        if l5 is M:
            l5 = f66_review_old(c)
        if l5 is U:
            break
        if type(l5) is not dict:
            break
        l7 = length(l5)
        if l7 != 0 or l7 is False:
            break
        l9 = m[201]
        if l9 is M:
            l9 = f201_admission_claim(c)
        if l9 is U:
            break
        l10 = l9
        n1 = True
        while True:
            l11 = f202_claims_stored(c, l10)
            if l11 is U:
                break
            if l11 is False:
                break
            n1 = False
            break
        if not n1:
            break
        l12 = m[204]
        if l12 is M:
            l12 = f204_admission_exists(c)
        if l12 is U:
            break
        if l12 is False:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[305] = l2
    return l2
    m[305] = U
    return U


# g0.data.lib.pvcguard.quota.admission.new
def f306_admission_new(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[303]
        if l4 is M:
            l4 = f303_admission_is_new(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[201]
        if l5 is M:
            l5 = f201_admission_claim(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f265_quota_new_entry(c, l6)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[304]
        if l4 is M:
            l4 = f304_admission_updated(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[201]
        if l5 is M:
            l5 = f201_admission_claim(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f254_quota_stored_entry(c, l6)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[305]
        if l4 is M:
            l4 = f305_admission_applied(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[203]
        if l5 is M:
            l5 = f203_admission_own(c)
        if l5 is U:
            break
        l6 = l5
        l7 = m[201]
        if l7 is M:
            l7 = f201_admission_claim(c)
        if l7 is U:
            break
        l8 = l7
        l9 = objects_union(l6, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = f254_quota_stored_entry(c, l10)
        if l11 is U:
            break
        l12 = l11
        if l3 is U:
            l3 = l12
        elif not equal(l3, l12):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[306] = l2
    return l2
    m[306] = U
    return U


# g0.data.lib.pvcguard.quota.admission.old
def f307_admission_old(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[303]
        if l4 is M:
            l4 = f303_admission_is_new(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = s[266]
        if l5 is M:
            l5 = f266_quota_nothing(c)
        if l5 is U:
            break
        l6 = l5
        if l3 is U:
            l3 = l6
        elif not equal(l3, l6):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[304]
        if l4 is M:
            l4 = f304_admission_updated(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[66]
        if l5 is M:
            l5 = f66_review_old(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f254_quota_stored_entry(c, l6)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[305]
        if l4 is M:
            l4 = f305_admission_applied(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[203]
        if l5 is M:
            l5 = f203_admission_own(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f254_quota_stored_entry(c, l6)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[307] = l2
    return l2
    m[307] = U
    return U


# g0.data.lib.pvcguard.quota.admission.demand
def f308_admission_demand(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[301]
        if l4 is M:
            l4 = f301_admission_limits(c)
        if l4 is U:
            break
        l5 = l4
        l6 = m[306]
        if l6 is M:
            l6 = f306_admission_new(c)
        if l6 is U:
            break
        l7 = l6
        l8 = m[307]
        if l8 is M:
            l8 = f307_admission_old(c)
        if l8 is U:
            break
        l9 = l8
        l10 = f270_quota_demand(c, l5, l7, l9)
        if l10 is U:
            break
        l11 = l10
        if l3 is U:
            l3 = l11
        elif not equal(l3, l11):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[308] = l2
    return l2
    m[308] = U
    return U


# g0.data.lib.pvcguard.quota.admission.own_entry
def f309_admission_own_entry(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[203]
        if l4 is M:
            l4 = f203_admission_own(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[203]
        if l5 is M:
            l5 = f203_admission_own(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f254_quota_stored_entry(c, l6)
        if l7 is U:
            break
        l8 = l7
        if l3 is U:
            l3 = l8
        elif not equal(l3, l8):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = s[266]
        if l4 is M:
            l4 = f266_quota_nothing(c)
        if l4 is U:
            break
        l5 = l4
        if l3 is U:
            l3 = l5
        elif not equal(l3, l5):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[309] = l2
    return l2
    m[309] = U
    return U


# g0.data.lib.pvcguard.quota.admission.before
def f310_admission_before(c, l3, l4):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = l6.get('basis', U) if type(l6) is dict else dot(l6, 'basis')
        if l8 is U:
            break
        if l8 != 'status':
            break
        l9 = l6.get('used', U) if type(l6) is dict else dot(l6, 'used')
        if l9 is U:
            break
        l10 = l9.get(l7, U) if type(l9) is dict and type(l7) is str else dot(l9, l7)
        if l10 is U:
            break
        l11 = l10
        if l5 is U:
            l5 = l11
        elif not equal(l5, l11):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = m[309]
        if l8 is M:
            l8 = f309_admission_own_entry(c)
        if l8 is U:
            break
        l9 = l8
        l10 = f268_quota_counted_share(c, l6, l9, l7)
        if l10 is U:
            break
        l11 = l10
        l12 = l6.get('used', U) if type(l6) is dict else dot(l6, 'used')
        if l12 is U:
            break
        l13 = l12.get(l7, U) if type(l12) is dict and type(l7) is str else dot(l12, l7)
        if l13 is U:
            break
        l14 = l13
        l15 = f269_quantity_growth(c, l14, l11)
        if l15 is U:
            break
        l16 = l15
        l17 = l16
        l18 = m[307]
        if l18 is M:
            l18 = f307_admission_old(c)
        if l18 is U:
            break
        l19 = l18
        l20 = f268_quota_counted_share(c, l6, l19, l7)
        if l20 is U:
            break
        l21 = l20
        l22 = f279_quantity_add(c, l17, l21)
        if l22 is U:
            break
        l23 = l22
        if l5 is U:
            l5 = l23
        elif not equal(l5, l23):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    return l2
    return U


# g0.data.lib.pvcguard.quota.admission.used
def f311_admission_used(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[205]
        if l4 is M:
            l4 = f205_admission_queued(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[68]
        if l5 is M:
            l5 = f68_review_namespace(c)
        if l5 is U:
            break
        l6 = l5
        l7 = m[273]
        if l7 is M:
            l7 = f273_admission_place(c)
        if l7 is U:
            break
        l8 = l7
        l9 = f298_queue_admitted(c, l6, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = l10.get('used', U) if type(l10) is dict else dot(l10, 'used')
        if l11 is U:
            break
        l12 = l11
        if l3 is U:
            l3 = l12
        elif not equal(l3, l12):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = {}
        while True:
            l5 = m[301]
            if l5 is M:
                l5 = f301_admission_limits(c)
            if l5 is U:
                break
            for l6, l7 in pairs(l5):
                if type(l6) is Key:
                    l6 = l6.value
                l8 = l6
                l9 = l7
                l10 = {}
                while True:
                    l11 = l9.get('used', U) if type(l9) is dict else dot(l9, 'used')
                    if l11 is U:
                        break
                    l12 = l11
                    l13 = objects_keys(l12)
                    if l13 is U:
                        break
                    l14 = l13
                    for l15, l16 in pairs(l14):
                        if type(l15) is Key:
                            l15 = l15.value
                        l17 = l15
                        l18 = l16
                        l19 = f310_admission_before(c, l9, l18)
                        if l19 is U:
                            continue
                        l20 = l19
                        insert_once(l10, l18, l20)
                        pass
                    break
                l21 = l10
                insert_once(l4, l8, l21)
                pass
            break
        l22 = l4
        if l3 is U:
            l3 = l22
        elif not equal(l3, l22):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[311] = l2
    return l2
    m[311] = U
    return U


# g0.data.lib.pvcguard.quota.admission.exceeded
def f312_admission_exceeded(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[274]
        if l4 is M:
            l4 = f274_admission_overlong(c)
        if l4 is U:
            break
        if l4 is False:
            break
        if l3 is U:
            l3 = K10
        elif not equal(l3, K10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[205]
        if l4 is M:
            l4 = f205_admission_queued(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[203]
        if l5 is M:
            l5 = f203_admission_own(c)
        if l5 is U:
            break
        l6 = m[201]
        if l6 is M:
            l6 = f201_admission_claim(c)
        if l6 is U:
            break
        if not equal(l5, l6):
            break
        l7 = m[68]
        if l7 is M:
            l7 = f68_review_namespace(c)
        if l7 is U:
            break
        l8 = l7
        l9 = f299_queue_refused(c, l8)
        if l9 is U:
            break
        l10 = l9
        l11 = m[127]
        if l11 is M:
            l11 = f127_review_name(c)
        if l11 is U:
            break
        l12 = l11
        l13 = []
        l13.append(l12)
        l15 = l10.get(l13, K10) if type(l10) is dict and type(l13) is str else objects_get(l10, l13, K10)
        if l15 is U:
            break
        l16 = l15
        if l3 is U:
            l3 = l16
        elif not equal(l3, l16):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = m[308]
        if l4 is M:
            l4 = f308_admission_demand(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[301]
        if l5 is M:
            l5 = f301_admission_limits(c)
        if l5 is U:
            break
        l6 = l5
        l7 = m[311]
        if l7 is M:
            l7 = f311_admission_used(c)
        if l7 is U:
            break
        l8 = l7
        l9 = m[308]
        if l9 is M:
            l9 = f308_admission_demand(c)
        if l9 is U:
            break
        l10 = l9
        l11 = f280_quota_exceeded(c, l6, l8, l10)
        if l11 is U:
            break
        l12 = l11
        if l3 is U:
            l3 = l12
        elif not equal(l3, l12):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        if l3 is U:
            l3 = K10
        elif not equal(l3, K10):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[312] = l2
    return l2
    m[312] = U
    return U


# g0.data.lib.pvcguard.quantity.sign
def f313_quantity_sign(c, l3):
    t = c.shared[313]
    if t is M or len(t) > 100000:
        t = c.shared[313] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[229]
        if l6 is M:
            l6 = f229_quantity_zero(c)
        if l6 is U:
            break
        l7 = l6
        if not (l5 < l7 if type(l5) is int and type(l7) is int else comparison_lt(l5, l7)):
            break
        if l4 is U:
            l4 = '-'
        elif l4 != '-':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = ''
        elif l4 != '':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.unsigned_digits
def f314_quantity_unsigned_digits(c, l3):
    t = c.shared[314]
    if t is M or len(t) > 100000:
        t = c.shared[314] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        while True:
            l9 = arrays_slice(l5, 1, 4)
            if l9 is U:
                break
            l10 = l9
            for l11, l12 in ordered_pairs(l10):
                l13 = l11
                l14 = l12
                l15 = arithmetic_abs(l14)
                if l15 is U:
                    continue
                l16 = l15
                l6.append(l16)
                pass
            break
        l17 = l6
        l18 = f234_quantity_joined(c, l17)
        if l18 is U:
            break
        l19 = l18
        l20 = l19
        l22 = dot(l5, 0)
        if l22 is U:
            break
        l23 = l22
        l24 = arithmetic_abs(l23)
        if l24 is U:
            break
        l25 = l24
        l26 = f116_number_text(c, l25)
        if l26 is U:
            break
        l27 = l26
        l28 = []
        l28.append(l27)
        l28.append(l20)
        l29 = strings_concat('', l28)
        if l29 is U:
            break
        l30 = l29
        l31 = strings_trim_left(l30, '0')
        if l31 is U:
            break
        l32 = l31
        if l4 is U:
            l4 = l32
        elif not equal(l4, l32):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.whole_digits
def f315_quantity_whole_digits(c, l3):
    t = c.shared[315]
    if t is M or len(t) > 100000:
        t = c.shared[315] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l8 = arrays_slice(l5, 0, 3)
        if l8 is U:
            break
        l9 = l8
        l10 = f314_quantity_unsigned_digits(c, l9)
        if l10 is U:
            break
        l11 = l10
        l12 = l11
        if l12 == '':
            break
        if l4 is U:
            l4 = l12
        elif not equal(l4, l12):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = '0'
        elif l4 != '0':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.decimals_of
def f316_quantity_decimals_of(c, l3):
    t = c.shared[316]
    if t is M or len(t) > 100000:
        t = c.shared[316] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = dot(l5, 3)
        if l7 is U:
            break
        l8 = l7
        if l8 == 0 and l8 is not False:
            break
        l12 = dot(l5, 3)
        if l12 is U:
            break
        l13 = l12
        l14 = arithmetic_abs(l13)
        if l14 is U:
            break
        l15 = l14
        l16 = []
        l16.append(l15)
        l17 = f234_quantity_joined(c, l16)
        if l17 is U:
            break
        l18 = l17
        l19 = strings_trim_right(l18, '0')
        if l19 is U:
            break
        l20 = l19
        l21 = []
        l21.append('.')
        l21.append(l20)
        l22 = strings_concat('', l21)
        if l22 is U:
            break
        l23 = l22
        if l4 is U:
            l4 = l23
        elif not equal(l4, l23):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = ''
        elif l4 != '':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.digits
def f317_quantity_digits(c, l3):
    t = c.shared[317]
    if t is M or len(t) > 100000:
        t = c.shared[317] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f313_quantity_sign(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = f315_quantity_whole_digits(c, l5)
        if l8 is U:
            break
        l9 = l8
        l10 = f316_quantity_decimals_of(c, l5)
        if l10 is U:
            break
        l11 = l10
        l12 = []
        l12.append(l7)
        l12.append(l9)
        l12.append(l11)
        l13 = strings_concat('', l12)
        if l13 is U:
            break
        l14 = l13
        if l4 is U:
            l4 = l14
        elif not equal(l4, l14):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.binary_suffixes
def f318_quantity_binary_suffixes(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = []
    l4.append('Ei')
    l4.append('Pi')
    l4.append('Ti')
    l4.append('Gi')
    l4.append('Mi')
    l4.append('Ki')
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[318] = l2
    return l2
    s[318] = U
    return U


# g0.data.lib.pvcguard.quantity.divided
def f319_quantity_divided(c, l3, l4):
    t = c.shared[319]
    if t is M or len(t) > 100000:
        t = c.shared[319] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = dot(l6, 3)
        if l9 is U:
            break
        if l9 != 0 or l9 is False:
            break
        l11 = s[229]
        if l11 is M:
            l11 = f229_quantity_zero(c)
        if l11 is U:
            break
        l12 = l11
        if not (l6 > l12 if type(l6) is int and type(l12) is int else comparison_gt(l6, l12)):
            break
        l15 = dot(l6, 0)
        if l15 is U:
            break
        l16 = l15
        l17 = arithmetic_rem(l16, l7)
        if l17 is U:
            break
        l18 = l17
        l19 = s[212]
        if l19 is M:
            l19 = f212_quantity_base(c)
        if l19 is U:
            break
        l20 = l19
        l21 = l18 * l20 if type(l18) is int and type(l20) is int else arithmetic_mul(l18, l20)
        if l21 is U:
            break
        l22 = l21
        l24 = dot(l6, 1)
        if l24 is U:
            break
        l25 = l24
        l26 = l22 + l25 if type(l22) is int and type(l25) is int else arithmetic_plus(l22, l25)
        if l26 is U:
            break
        l27 = l26
        l28 = l27
        l29 = arithmetic_rem(l28, l7)
        if l29 is U:
            break
        l30 = l29
        l31 = s[212]
        if l31 is M:
            l31 = f212_quantity_base(c)
        if l31 is U:
            break
        l32 = l31
        l33 = l30 * l32 if type(l30) is int and type(l32) is int else arithmetic_mul(l30, l32)
        if l33 is U:
            break
        l34 = l33
        l36 = dot(l6, 2)
        if l36 is U:
            break
        l37 = l36
        l38 = l34 + l37 if type(l34) is int and type(l37) is int else arithmetic_plus(l34, l37)
        if l38 is U:
            break
        l39 = l38
        l40 = l39
        l41 = arithmetic_rem(l40, l7)
        if l41 is U:
            break
        l42 = l41
        if l42 != 0 or l42 is False:
            break
        l45 = dot(l6, 0)
        if l45 is U:
            break
        l46 = l45
        l47 = f30_number_quotient(c, l46, l7)
        if l47 is U:
            break
        l48 = l47
        l49 = f30_number_quotient(c, l28, l7)
        if l49 is U:
            break
        l50 = l49
        l51 = f30_number_quotient(c, l40, l7)
        if l51 is U:
            break
        l52 = l51
        l53 = []
        l53.append(l48)
        l53.append(l50)
        l53.append(l52)
        l53.append(0)
        if l5 is U:
            l5 = l53
        elif not equal(l5, l53):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.binary_form
def f320_quantity_binary_form(c, l3):
    t = c.shared[320]
    if t is M or len(t) > 100000:
        t = c.shared[320] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = []
        while True:
            l7 = s[318]
            if l7 is M:
                l7 = f318_quantity_binary_suffixes(c)
            if l7 is U:
                break
            for l8, l9 in ordered_pairs(l7):
                l10 = l8
                l11 = l9
                l12 = s[220]
                if l12 is M:
                    l12 = f220_quantity_binary_factors(c)
                if l12 is U:
                    continue
                l13 = l12.get(l11, U) if type(l12) is dict and type(l11) is str else dot(l12, l11)
                if l13 is U:
                    continue
                if type(l13) is not list:
                    continue
                l15 = length(l13)
                if l15 != 3:
                    continue
                l16 = 0
                l16 = 0
                l17 = l13.get(l16, U) if type(l13) is dict and type(l16) is str else dot(l13, l16)
                if l17 is U:
                    continue
                l18 = l17
                l16 = 1
                l17 = l13.get(l16, U) if type(l13) is dict and type(l16) is str else dot(l13, l16)
                if l17 is U:
                    continue
                l19 = l17
                l16 = 2
                l17 = l13.get(l16, U) if type(l13) is dict and type(l16) is str else dot(l13, l16)
                if l17 is U:
                    continue
                l20 = l17
                l21 = f319_quantity_divided(c, l5, l18)
                if l21 is U:
                    continue
                l22 = l21
                l23 = f319_quantity_divided(c, l22, l19)
                if l23 is U:
                    continue
                l24 = l23
                l25 = f319_quantity_divided(c, l24, l20)
                if l25 is U:
                    continue
                l26 = l25
                l27 = l26
                l28 = f317_quantity_digits(c, l27)
                if l28 is U:
                    continue
                l29 = l28
                l30 = []
                l30.append(l29)
                l30.append(l11)
                l31 = strings_concat('', l30)
                if l31 is U:
                    continue
                l32 = l31
                l6.append(l32)
                pass
            break
        l33 = l6
        l35 = dot(l33, 0)
        if l35 is U:
            break
        l36 = l35
        if l4 is U:
            l4 = l36
        elif not equal(l4, l36):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.decimal_form
def f321_quantity_decimal_form(c, l3):
    t = c.shared[321]
    if t is M or len(t) > 100000:
        t = c.shared[321] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = s[229]
        if l6 is M:
            l6 = f229_quantity_zero(c)
        if l6 is U:
            break
        if not equal(l5, l6):
            break
        if l4 is U:
            l4 = '0'
        elif l4 != '0':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f314_quantity_unsigned_digits(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = []
        while True:
            l10 = s[221]
            if l10 is M:
                l10 = f221_quantity_decimal_suffixes(c)
            if l10 is U:
                break
            for l11, l12 in ordered_pairs(l10):
                l13 = l11
                l14 = l12
                l15 = s[222]
                if l15 is M:
                    l15 = f222_quantity_decimal_exponents(c)
                if l15 is U:
                    continue
                l16 = l15.get(l14, U) if type(l15) is dict and type(l14) is str else dot(l15, l14)
                if l16 is U:
                    continue
                l17 = l16
                l19 = l17 + 9 if type(l17) is int else arithmetic_plus(l17, 9)
                if l19 is U:
                    continue
                l20 = l19
                l21 = s[230]
                if l21 is M:
                    l21 = f230_quantity_zeros(c)
                if l21 is U:
                    continue
                l22 = l21
                l24 = strings_substring(l22, 0, l20)
                if l24 is U:
                    continue
                l25 = l24
                l26 = l25
                l27 = l8.endswith(l26) if type(l8) is str and type(l26) is str else strings_endswith(l8, l26)
                if l27 is U:
                    continue
                if l27 is False:
                    continue
                l28 = f313_quantity_sign(c, l5)
                if l28 is U:
                    continue
                l29 = l28
                l30 = strings_trim_suffix(l8, l26)
                if l30 is U:
                    continue
                l31 = l30
                l32 = []
                l32.append(l29)
                l32.append(l31)
                l32.append(l14)
                l33 = strings_concat('', l32)
                if l33 is U:
                    continue
                l34 = l33
                l9.append(l34)
                pass
            break
        l35 = l9
        l37 = dot(l35, 0)
        if l37 is U:
            break
        l38 = l37
        if l4 is U:
            l4 = l38
        elif not equal(l4, l38):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quantity.text
def f322_quantity_text(c, l3):
    t = c.shared[322]
    if t is M or len(t) > 100000:
        t = c.shared[322] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f320_quantity_binary_form(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7
        l9 = len(l8) if type(l8) is list else aggregates_count(l8)
        if l9 is U:
            break
        l10 = l9
        l11 = f321_quantity_decimal_form(c, l5)
        if l11 is U:
            break
        l12 = l11
        l13 = len(l12) if type(l12) is list else aggregates_count(l12)
        if l13 is U:
            break
        l14 = l13
        if not (l10 <= l14 if type(l10) is int and type(l14) is int else comparison_lte(l10, l14)):
            break
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = f321_quantity_decimal_form(c, l5)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.quotas.quota_exceeded.source
def f323_quota_exceeded_source(c):
    s = c.shared
    l2 = l3 = U
    l3 = U
    l4 = {}
    l4['spec'] = ' by the known claims'
    l4['status'] = ''
    if l3 is U:
        l3 = l4
    elif not equal(l3, l4):
        raise conflict_rule()
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[323] = l2
    return l2
    s[323] = U
    return U


# g0.data.lib.pvcguard.rules.quotas.quota_exceeded.path
def f324_quota_exceeded_path(c, l3):
    t = c.shared[324]
    if t is M or len(t) > 100000:
        t = c.shared[324] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = l5.endswith('requests.storage') if type(l5) is str else strings_endswith(l5, 'requests.storage')
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = K84
        elif not equal(l4, K84):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = K96
        elif not equal(l4, K96):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.quota.admission.fitting
def f325_admission_fitting(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[312]
        if l4 is M:
            l4 = f312_admission_exceeded(c)
        if l4 is U:
            break
        l5 = l4
        l6 = len(l5) if type(l5) is list else aggregates_count(l5)
        if l6 is U:
            break
        l7 = l6
        if l7 != 0 or l7 is False:
            break
        n1 = True
        while True:
            l9 = m[274]
            if l9 is M:
                l9 = f274_admission_overlong(c)
            if l9 is U:
                break
            if l9 is False:
                break
            n1 = False
            break
        if not n1:
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[325] = l2
    return l2
    m[325] = U
    return U


# g0.data.lib.pvcguard.quota.admission.grows
def f326_admission_grows(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = l3 = U
    while True:
        l3 = U
        l4 = m[306]
        if l4 is M:
            l4 = f306_admission_new(c)
        if l4 is U:
            break
        l5 = l4.get('charge', U) if type(l4) is dict else dot(l4, 'charge')
        if l5 is U:
            break
        for l6, l7 in pairs(l5):
            if type(l6) is Key:
                l6 = l6.value
            l8 = l6
            l9 = l7
            l10 = m[307]
            if l10 is M:
                l10 = f307_admission_old(c)
            if l10 is U:
                continue
            l11 = l10
            l12 = f267_quota_share(c, l11, l8)
            if l12 is U:
                continue
            l13 = l12
            if not (l9 > l13 if type(l9) is int and type(l13) is int else comparison_gt(l9, l13)):
                continue
            if l3 is U:
                l3 = True
            elif l3 is not True:
                raise conflict_rule()
            pass
        break
    while True:
        if l3 is not U:
            break
        l4 = m[306]
        if l4 is M:
            l4 = f306_admission_new(c)
        if l4 is U:
            break
        l5 = l4.get('attributes', U) if type(l4) is dict else dot(l4, 'attributes')
        if l5 is U:
            break
        l6 = l5
        l7 = m[307]
        if l7 is M:
            l7 = f307_admission_old(c)
        if l7 is U:
            break
        l8 = l7.get('attributes', U) if type(l7) is dict else dot(l7, 'attributes')
        if l8 is U:
            break
        l9 = l8
        if equal(l6, l9):
            break
        if l3 is U:
            l3 = True
        elif l3 is not True:
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    m[326] = l2
    return l2
    m[326] = U
    return U


# g0.data.lib.pvcguard.quota.admission.missing
def f327_admission_missing(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[325]
        if l4 is M:
            l4 = f325_admission_fitting(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[326]
        if l5 is M:
            l5 = f326_admission_grows(c)
        if l5 is U:
            break
        if l5 is False:
            break
        l6 = m[68]
        if l6 is M:
            l6 = f68_review_namespace(c)
        if l6 is U:
            break
        l7 = l6
        n2 = True
        while True:
            l8 = f90_inventory_complete(c, 'ResourceQuota', l7)
            if l8 is U:
                break
            if l8 is False:
                break
            n2 = False
            break
        if not n2:
            break
        l2.add('ResourceQuota')
        break
    while True:
        l3 = U
        l4 = m[325]
        if l4 is M:
            l4 = f325_admission_fitting(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[308]
        if l5 is M:
            l5 = f308_admission_demand(c)
        if l5 is U:
            break
        for l6, l7 in pairs(l5):
            if type(l6) is Key:
                l6 = l6.value
            l8 = l6
            l9 = l7
            l10 = m[301]
            if l10 is M:
                l10 = f301_admission_limits(c)
            if l10 is U:
                continue
            l11 = l10.get(l8, U) if type(l10) is dict and type(l8) is str else dot(l10, l8)
            if l11 is U:
                continue
            l12 = l11.get('basis', U) if type(l11) is dict else dot(l11, 'basis')
            if l12 is U:
                continue
            if l12 != 'spec':
                continue
            l13 = m[68]
            if l13 is M:
                l13 = f68_review_namespace(c)
            if l13 is U:
                continue
            l14 = l13
            n5 = True
            while True:
                l15 = f90_inventory_complete(c, 'PersistentVolumeClaim', l14)
                if l15 is U:
                    break
                if l15 is False:
                    break
                n5 = False
                break
            if not n5:
                continue
            l2.add('PersistentVolumeClaim')
            pass
        break
    while True:
        l3 = U
        l4 = m[325]
        if l4 is M:
            l4 = f325_admission_fitting(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l5 = m[303]
        if l5 is M:
            l5 = f303_admission_is_new(c)
        if l5 is U:
            break
        if l5 is False:
            break
        l6 = m[201]
        if l6 is M:
            l6 = f201_admission_claim(c)
        if l6 is U:
            break
        l7 = l6
        l8 = f91_classes_of(c, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = l9.get('source', U) if type(l9) is dict else dot(l9, 'source')
        if l10 is U:
            break
        if l10 != 'unknown':
            break
        l11 = m[301]
        if l11 is M:
            l11 = f301_admission_limits(c)
        if l11 is U:
            break
        for l12, l13 in pairs(l11):
            if type(l12) is Key:
                l12 = l12.value
            l14 = l12
            l15 = l13
            l16 = l15.get('selectors', U) if type(l15) is dict else dot(l15, 'selectors')
            if l16 is U:
                continue
            l17 = l16
            l18 = m[306]
            if l18 is M:
                l18 = f306_admission_new(c)
            if l18 is U:
                continue
            l19 = l18.get('attributes', U) if type(l18) is dict else dot(l18, 'attributes')
            if l19 is U:
                continue
            l20 = l19
            l21 = f259_quota_matches(c, l17, l20)
            if l21 is U:
                continue
            if l21 is False:
                continue
            l22 = l15.get('hard', U) if type(l15) is dict else dot(l15, 'hard')
            if l22 is U:
                continue
            l23 = l22
            l24 = objects_keys(l23)
            if l24 is U:
                continue
            l25 = l24
            for l26, l27 in pairs(l25):
                if type(l26) is Key:
                    l26 = l26.value
                l28 = l26
                l29 = l27
                l30 = f209_quota_class_key(c, l29)
                if l30 is U:
                    continue
                if l30 is False:
                    continue
                l2.add('StorageClass')
                pass
            pass
        break
    m[327] = l2
    return l2
    m[327] = U
    return U


# g0.data.lib.pvcguard.rules.quotas.quota_exceeded.findings
def f328_quota_exceeded_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[312]
        if l4 is M:
            l4 = f312_admission_exceeded(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('hard', U) if type(l8) is dict else dot(l8, 'hard')
            if l9 is U:
                continue
            l10 = l9
            l11 = f317_quantity_digits(c, l10)
            if l11 is U:
                continue
            l12 = l11
            l13 = l8.get('requested', U) if type(l8) is dict else dot(l8, 'requested')
            if l13 is U:
                continue
            l14 = l13
            l15 = f317_quantity_digits(c, l14)
            if l15 is U:
                continue
            l16 = l15
            l17 = l8.get('used', U) if type(l8) is dict else dot(l8, 'used')
            if l17 is U:
                continue
            l18 = l17
            l19 = f317_quantity_digits(c, l18)
            if l19 is U:
                continue
            l20 = l19
            l21 = l8.get('requested', U) if type(l8) is dict else dot(l8, 'requested')
            if l21 is U:
                continue
            l22 = l21
            l23 = f322_quantity_text(c, l22)
            if l23 is U:
                continue
            l24 = l23
            l25 = l8.get('used', U) if type(l8) is dict else dot(l8, 'used')
            if l25 is U:
                continue
            l26 = l25
            l27 = f322_quantity_text(c, l26)
            if l27 is U:
                continue
            l28 = l27
            l29 = l8.get('hard', U) if type(l8) is dict else dot(l8, 'hard')
            if l29 is U:
                continue
            l30 = l29
            l31 = f322_quantity_text(c, l30)
            if l31 is U:
                continue
            l32 = l31
            l33 = l8.get('quota', U) if type(l8) is dict else dot(l8, 'quota')
            if l33 is U:
                continue
            l34 = l33
            l35 = l8.get('key', U) if type(l8) is dict else dot(l8, 'key')
            if l35 is U:
                continue
            l36 = l35
            l37 = l8.get('basis', U) if type(l8) is dict else dot(l8, 'basis')
            if l37 is U:
                continue
            l38 = l37
            l39 = s[323]
            if l39 is M:
                l39 = f323_quota_exceeded_source(c)
            if l39 is U:
                continue
            l40 = l39.get(l38, U) if type(l39) is dict and type(l38) is str else dot(l39, l38)
            if l40 is U:
                continue
            l41 = l40
            l42 = []
            l42.append(l34)
            l42.append(l36)
            l42.append(l24)
            l42.append(l28)
            l42.append(l41)
            l42.append(l32)
            l43 = sprintf_sprintf('quota %q would be exceeded: requested %s=%s, used %s%s, limited %s', l42)
            if l43 is U:
                continue
            l44 = l43
            l45 = l8.get('key', U) if type(l8) is dict else dot(l8, 'key')
            if l45 is U:
                continue
            l46 = l45
            l47 = f324_quota_exceeded_path(c, l46)
            if l47 is U:
                continue
            l48 = l47
            l49 = m[68]
            if l49 is M:
                l49 = f68_review_namespace(c)
            if l49 is U:
                continue
            l50 = l49
            l51 = l8.get('quota', U) if type(l8) is dict else dot(l8, 'quota')
            if l51 is U:
                continue
            l52 = l51
            l53 = f156_finding_reference(c, 'v1', 'ResourceQuota', l50, l52)
            if l53 is U:
                continue
            l54 = l53
            l55 = l8.get('basis', U) if type(l8) is dict else dot(l8, 'basis')
            if l55 is U:
                continue
            l56 = l55
            l57 = l8.get('key', U) if type(l8) is dict else dot(l8, 'key')
            if l57 is U:
                continue
            l58 = l57
            l59 = {}
            l60 = {}
            l60['basis'] = l56
            l60['hard'] = l12
            l60['key'] = l58
            l60['requested'] = l16
            l60['used'] = l20
            l59['details'] = l60
            l59['msg'] = l44
            l59['path'] = l48
            l61 = []
            l61.append(l54)
            l59['related'] = l61
            l62 = f139_finding_new(c, 'QT001', l59)
            if l62 is U:
                continue
            l63 = l62
            l2.add(l63)
            pass
        break
    while True:
        l3 = U
        l4 = m[274]
        if l4 is M:
            l4 = f274_admission_overlong(c)
        if l4 is U:
            break
        if l4 is False:
            break
        l6 = f139_finding_new(c, 'QT001', K97)
        if l6 is U:
            break
        l7 = l6
        l2.add(l7)
        break
    while True:
        l3 = U
        l4 = m[327]
        if l4 is M:
            l4 = f327_admission_missing(c)
        if l4 is U:
            break
        l5 = l4
        l6 = len(l5) if type(l5) is list else aggregates_count(l5)
        if l6 is U:
            break
        l7 = l6
        if not (l7 > 0 if type(l7) is int else comparison_gt(l7, 0)):
            break
        l10 = m[327]
        if l10 is M:
            l10 = f327_admission_missing(c)
        if l10 is U:
            break
        l11 = l10
        l12 = f143_finding_unknown(c, 'QT001', l11)
        if l12 is U:
            break
        l13 = l12
        l2.add(l13)
        break
    m[328] = l2
    return l2
    m[328] = U
    return U


# g0.data.lib.pvcguard.claims.prebound
def f329_claims_prebound(c, l3):
    t = c.shared[329]
    if t is M or len(t) > 100000:
        t = c.shared[329] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K34)
        if l7 is U:
            break
        l8 = l7
        if l8 == '':
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.classes.exists
def f330_classes_exists(c, l3):
    t = c.shared[330]
    if t is M or len(t) > 100000:
        t = c.shared[330] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f92_inventory_storage_class(c, l5)
        if l6 is U:
            break
        if l6 is False:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.inventory.volumes
def f331_inventory_volumes(c):
    l1 = c.data
    s = c.shared
    l2 = l3 = l9 = U
    while True:
        l3 = U
        j2 = False
        while True:
            j3 = False
            while True:
                l6 = l1.get('inventory', U) if type(l1) is dict else base_dot(l1, 'inventory', c)
                if l6 is U:
                    break
                l7 = l6.get('cluster', U) if type(l6) is dict else base_dot(l6, 'cluster', c)
                if l7 is U:
                    break
                l8 = l7.get('v1', U) if type(l7) is dict else base_dot(l7, 'v1', c)
                if l8 is U:
                    break
                l9 = l8.get('PersistentVolume', U) if type(l8) is dict else base_dot(l8, 'PersistentVolume', c)
                if l9 is U:
                    break
                j3 = True
                break
                break
            if j3:
                break
            j2 = True
            break
            break
        if j2:
            break
        l10 = l9
        if l3 is U:
            l3 = l10
        elif not equal(l3, l10):
            raise conflict_rule()
        break
    while True:
        if l3 is not U:
            break
        l4 = {}
        if l3 is U:
            l3 = l4
        elif not equal(l3, l4):
            raise conflict_rule()
        break
    while True:
        if l3 is U:
            break
        if l2 is U:
            l2 = l3
        elif not equal(l2, l3):
            raise conflict_rule()
        break
    s[331] = l2
    return l2
    s[331] = U
    return U


# g0.data.lib.pvcguard.volumes.available
def f332_volumes_available(c, l3):
    t = c.shared[332]
    if t is M or len(t) > 100000:
        t = c.shared[332] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K30)
        if l7 is U:
            break
        l8 = l7
        if not (aggregates_member(l8, K98)):
            break
        n1 = True
        while True:
            l12 = f2_typed_present(c, l5, K1)
            if l12 is U:
                break
            if l12 is False:
                break
            n1 = False
            break
        if not n1:
            break
        if l4 is U:
            l4 = True
        elif l4 is not True:
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.size
def f333_volumes_size(c, l3, l4):
    t = c.shared[333]
    if t is M or len(t) > 100000:
        t = c.shared[333] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = l6.get(l7, None) if type(l6) is dict and type(l7) is str else objects_get(l6, l7, None)
        if l9 is U:
            break
        l10 = l9
        l11 = f242_quantity_parse(c, l10)
        if l11 is U:
            break
        l12 = l11
        l13 = l12
        if l5 is U:
            l5 = l13
        elif not equal(l5, l13):
            raise conflict_function()
        break
    while True:
        if l5 is not U:
            break
        l6 = l3
        l7 = l4
        l8 = s[229]
        if l8 is M:
            l8 = f229_quantity_zero(c)
        if l8 is U:
            break
        l9 = l8
        if l5 is U:
            l5 = l9
        elif not equal(l5, l9):
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.large_enough
def f334_volumes_large_enough(c, l3, l4):
    t = c.shared[334]
    if t is M or len(t) > 100000:
        t = c.shared[334] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = f333_volumes_size(c, l6, K99)
        if l9 is U:
            break
        l10 = l9
        l12 = f333_volumes_size(c, l7, K84)
        if l12 is U:
            break
        l13 = l12
        if not (l10 >= l13 if type(l10) is int and type(l13) is int else comparison_gte(l10, l13)):
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.volume_mode
def f335_volumes_volume_mode(c, l3):
    t = c.shared[335]
    if t is M or len(t) > 100000:
        t = c.shared[335] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K100)
        if l7 is U:
            break
        l8 = l7
        if l8 != 'Block':
            break
        if l4 is U:
            l4 = 'Block'
        elif l4 != 'Block':
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        if l4 is U:
            l4 = 'Filesystem'
        elif l4 != 'Filesystem':
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.attributes_class
def f336_volumes_attributes_class(c, l3):
    t = c.shared[336]
    if t is M or len(t) > 100000:
        t = c.shared[336] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = f5_typed_text(c, l5, K87)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.class_of
def f337_volumes_class_of(c, l3):
    t = c.shared[337]
    if t is M or len(t) > 100000:
        t = c.shared[337] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l7 = K101
        l8 = f2_typed_present(c, l5, l7)
        if l8 is U:
            break
        if l8 is False:
            break
        l9 = f5_typed_text(c, l5, l7)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l7 = f5_typed_text(c, l5, K102)
        if l7 is U:
            break
        l8 = l7
        if l4 is U:
            l4 = l8
        elif not equal(l4, l8):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.met
def f338_volumes_met(c, l3, l4, l5):
    t = c.shared[338]
    if t is M or len(t) > 100000:
        t = c.shared[338] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l6 = U
    while True:
        l6 = U
        if l3 != 'In':
            break
        l7 = l4
        l8 = l5
        if not (aggregates_member(l7, l8)):
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    while True:
        l6 = U
        if l3 != 'NotIn':
            break
        l7 = l4
        l8 = l5
        n3 = True
        while True:
            if not (aggregates_member(l7, l8)):
                break
            n3 = False
            break
        if not n3:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    while True:
        l6 = U
        if l3 != 'Exists':
            break
        l7 = l4
        l8 = l5
        if l7 is None:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    while True:
        l6 = U
        if l3 != 'DoesNotExist':
            break
        l7 = l4
        l8 = l5
        if l7 is not None:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.selected
def f339_volumes_selected(c, l3, l4):
    t = c.shared[339]
    if t is M or len(t) > 100000:
        t = c.shared[339] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l9 = f36_typed_map(c, l6, K105)
        if l9 is U:
            break
        l10 = l9
        l11 = l10
        l13 = f36_typed_map(c, l7, K104)
        if l13 is U:
            break
        l14 = l13
        l15 = l14
        l16 = U
        j1 = False
        while True:
            j2 = False
            while True:
                if type(l15) is not list:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l15) is not dict:
                    break
                j2 = True
                break
                break
            if j2:
                break
            while True:
                if type(l15) is not Set:
                    break
                j2 = True
                break
                break
            if j2:
                break
            j1 = True
            break
            break
        if j1:
            break
        for l18, l19 in pairs(l15):
            if type(l18) is Key:
                l18 = l18.value
            l20 = l18
            l17 = U
            while True:
                l21 = l19
                l22 = l11.get(l20, U) if type(l11) is dict and type(l20) is str else dot(l11, l20)
                if l22 is U:
                    break
                if not equal(l22, l21):
                    break
                l17 = True
                break
            if l17 is not U:
                continue
            l16 = True
            pass
        if l16 is not U:
            break
        l24 = f39_typed_list(c, l7, K103)
        if l24 is U:
            break
        l25 = l24
        l26 = l25
        l27 = U
        j1 = False
        while True:
            j8 = False
            while True:
                if type(l26) is not list:
                    break
                j8 = True
                break
                break
            if j8:
                break
            while True:
                if type(l26) is not dict:
                    break
                j8 = True
                break
                break
            if j8:
                break
            while True:
                if type(l26) is not Set:
                    break
                j8 = True
                break
                break
            if j8:
                break
            j1 = True
            break
            break
        if j1:
            break
        for l29, l30 in pairs(l26):
            if type(l29) is Key:
                l29 = l29.value
            l31 = l29
            l28 = U
            while True:
                l32 = l30
                l33 = l32.get('key', U) if type(l32) is dict else dot(l32, 'key')
                if l33 is U:
                    break
                l34 = l33
                l35 = []
                l35.append(l34)
                l37 = l11.get(l35, None) if type(l11) is dict and type(l35) is str else objects_get(l11, l35, None)
                if l37 is U:
                    break
                l38 = l37
                l40 = f39_typed_list(c, l32, K36)
                if l40 is U:
                    break
                l41 = l40
                l42 = l32.get('operator', U) if type(l32) is dict else dot(l32, 'operator')
                if l42 is U:
                    break
                l43 = l42
                l44 = f338_volumes_met(c, l43, l38, l41)
                if l44 is U:
                    break
                if l44 is False:
                    break
                l28 = True
                break
            if l28 is not U:
                continue
            l27 = True
            pass
        if l27 is not U:
            break
        if l5 is U:
            l5 = True
        elif l5 is not True:
            raise conflict_function()
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.offered
def f340_volumes_offered(c, l3, l4, l5):
    t = c.shared[340]
    if t is M or len(t) > 100000:
        t = c.shared[340] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS and type(l5) in SCALARS:
        k = (l3, l4, l5)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l6 = U
    while True:
        l6 = U
        l7 = l3
        l8 = l4
        l9 = l5
        n2 = True
        while True:
            l11 = f2_typed_present(c, l7, K106)
            if l11 is U:
                break
            if l11 is False:
                break
            n2 = False
            break
        if not n2:
            break
        l12 = f337_volumes_class_of(c, l7)
        if l12 is U:
            break
        l13 = l12
        if not equal(l13, l9):
            break
        l14 = f339_volumes_selected(c, l7, l8)
        if l14 is U:
            break
        if l14 is False:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is not U:
            break
        l7 = l3
        l8 = l4
        l9 = l5
        l11 = K107
        l12 = U
        j4 = False
        while True:
            j5 = False
            while True:
                if type(l11) is not list:
                    break
                j5 = True
                break
                break
            if j5:
                break
            while True:
                if type(l11) is not dict:
                    break
                j5 = True
                break
                break
            if j5:
                break
            while True:
                if type(l11) is not Set:
                    break
                j5 = True
                break
                break
            if j5:
                break
            j4 = True
            break
            break
        if j4:
            break
        for l14, l15 in pairs(l11):
            if type(l14) is Key:
                l14 = l14.value
            l16 = l14
            l13 = U
            while True:
                l17 = l15
                l18 = []
                l18.append('spec')
                l18.append('claimRef')
                l18.append(l17)
                l19 = f5_typed_text(c, l7, l18)
                if l19 is U:
                    break
                l20 = l19
                l21 = []
                l21.append('metadata')
                l21.append(l17)
                l22 = f5_typed_text(c, l8, l21)
                if l22 is U:
                    break
                l23 = l22
                if not equal(l20, l23):
                    break
                l13 = True
                break
            if l13 is not U:
                continue
            l12 = True
            pass
        if l12 is not U:
            break
        if l6 is U:
            l6 = True
        elif l6 is not True:
            raise conflict_function()
        break
    while True:
        if l6 is U:
            break
        if l2 is U:
            l2 = l6
        elif not equal(l2, l6):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.volumes.fitting
def f341_volumes_fitting(c, l3, l4):
    t = c.shared[341]
    if t is M or len(t) > 100000:
        t = c.shared[341] = {}
    k = M
    if type(l3) in SCALARS and type(l4) in SCALARS:
        k = (l3, l4)
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l5 = U
    while True:
        l5 = U
        l6 = l3
        l7 = l4
        l8 = s[331]
        if l8 is M:
            l8 = f331_inventory_volumes(c)
        if l8 is U:
            break
        for l9, l10 in pairs(l8):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l13 = f332_volumes_available(c, l12)
            if l13 is U:
                continue
            if l13 is False:
                continue
            l14 = f334_volumes_large_enough(c, l12, l6)
            if l14 is U:
                continue
            if l14 is False:
                continue
            l15 = f335_volumes_volume_mode(c, l12)
            if l15 is U:
                continue
            l16 = l15
            l17 = f335_volumes_volume_mode(c, l6)
            if l17 is U:
                continue
            l18 = l17
            if not equal(l16, l18):
                continue
            l19 = f336_volumes_attributes_class(c, l12)
            if l19 is U:
                continue
            l20 = l19
            l21 = f336_volumes_attributes_class(c, l6)
            if l21 is U:
                continue
            l22 = l21
            if not equal(l20, l22):
                continue
            l23 = f74_claims_modes(c, l6)
            if l23 is U:
                continue
            l24 = l23
            l25 = l24
            l26 = U
            j2 = False
            while True:
                j3 = False
                while True:
                    if type(l25) is not list:
                        break
                    j3 = True
                    break
                    break
                if j3:
                    break
                while True:
                    if type(l25) is not dict:
                        break
                    j3 = True
                    break
                    break
                if j3:
                    break
                while True:
                    if type(l25) is not Set:
                        break
                    j3 = True
                    break
                    break
                if j3:
                    break
                j2 = True
                break
                break
            if j2:
                continue
            for l28, l29 in pairs(l25):
                if type(l28) is Key:
                    l28 = l28.value
                l30 = l28
                l27 = U
                while True:
                    l31 = l29
                    l33 = f72_typed_texts(c, l12, K32)
                    if l33 is U:
                        break
                    l34 = l33
                    if not (aggregates_member(l31, l34)):
                        break
                    l27 = True
                    break
                if l27 is not U:
                    continue
                l26 = True
                pass
            if l26 is not U:
                continue
            l36 = f340_volumes_offered(c, l12, l6, l7)
            if l36 is U:
                continue
            if l36 is False:
                continue
            if l5 is U:
                l5 = True
            elif l5 is not True:
                raise conflict_function()
            pass
        break
    while True:
        if l5 is U:
            break
        if l2 is U:
            l2 = l5
        elif not equal(l2, l5):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.storage_classes.class_missing.lacking
def f342_class_missing_lacking(c, l3):
    t = c.shared[342]
    if t is M or len(t) > 100000:
        t = c.shared[342] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        n1 = True
        while True:
            l6 = f71_claims_bound(c, l5)
            if l6 is U:
                break
            if l6 is False:
                break
            n1 = False
            break
        if not n1:
            break
        n1 = True
        while True:
            l7 = f329_claims_prebound(c, l5)
            if l7 is U:
                break
            if l7 is False:
                break
            n1 = False
            break
        if not n1:
            break
        l8 = f91_classes_of(c, l5)
        if l8 is U:
            break
        l9 = l8
        l10 = l9.get('name', U) if type(l9) is dict else dot(l9, 'name')
        if l10 is U:
            break
        l11 = l10
        if l11 == '':
            break
        n1 = True
        while True:
            l13 = f330_classes_exists(c, l11)
            if l13 is U:
                break
            if l13 is False:
                break
            n1 = False
            break
        if not n1:
            break
        n1 = True
        while True:
            l14 = f341_volumes_fitting(c, l5, l11)
            if l14 is U:
                break
            if l14 is False:
                break
            n1 = False
            break
        if not n1:
            break
        if l4 is U:
            l4 = l11
        elif not equal(l4, l11):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.storage_classes.class_missing.unsupplied
def f343_class_missing_unsupplied(c):
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = U
    l2 = Set()
    l3 = U
    l4 = []
    l4.append('StorageClass')
    l4.append('PersistentVolume')
    l5 = l4
    for l6, l7 in pairs(l5):
        if type(l6) is Key:
            l6 = l6.value
        l8 = l6
        l9 = l7
        n3 = True
        while True:
            l10 = f90_inventory_complete(c, l9, '')
            if l10 is U:
                break
            if l10 is False:
                break
            n3 = False
            break
        if not n3:
            continue
        l2.add(l9)
        pass
    s[343] = l2
    return l2
    s[343] = U
    return U


# g0.data.lib.pvcguard.rules.storage_classes.class_missing.details
def f344_class_missing_details(c, l3):
    t = c.shared[344]
    if t is M or len(t) > 100000:
        t = c.shared[344] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f74_claims_modes(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = f114_drivers_classes_offering(c, l7)
        if l8 is U:
            break
        l9 = l8
        l10 = {}
        l10['candidates'] = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.classes.path
def f345_classes_path(c, l3):
    t = c.shared[345]
    if t is M or len(t) > 100000:
        t = c.shared[345] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l0 = c.input
    l1 = c.data
    s = c.shared
    l2 = l4 = U
    while True:
        l4 = U
        l5 = l3
        l6 = f91_classes_of(c, l5)
        if l6 is U:
            break
        l7 = l6
        l8 = l7.get('source', U) if type(l7) is dict else dot(l7, 'source')
        if l8 is U:
            break
        if l8 != 'annotation':
            break
        l9 = s[83]
        if l9 is M:
            l9 = f83_classes_annotation_path(c)
        if l9 is U:
            break
        l10 = l9
        if l4 is U:
            l4 = l10
        elif not equal(l4, l10):
            raise conflict_function()
        break
    while True:
        if l4 is not U:
            break
        l5 = l3
        l6 = s[84]
        if l6 is M:
            l6 = f84_classes_spec_path(c)
        if l6 is U:
            break
        l7 = l6
        if l4 is U:
            l4 = l7
        elif not equal(l4, l7):
            raise conflict_function()
        break
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.classes.reference
def f346_classes_reference(c, l3):
    t = c.shared[346]
    if t is M or len(t) > 100000:
        t = c.shared[346] = {}
    k = M
    if type(l3) in SCALARS:
        k = l3
        r = t.get(k, M)
        if r is not M:
            return r
    l2 = l4 = U
    l4 = U
    l5 = l3
    l6 = {}
    l6['apiVersion'] = 'storage.k8s.io/v1'
    l6['kind'] = 'StorageClass'
    l6['name'] = l5
    l6['namespace'] = ''
    if l4 is U:
        l4 = l6
    elif not equal(l4, l6):
        raise conflict_function()
    while True:
        if l4 is U:
            break
        if l2 is U:
            l2 = l4
        elif not equal(l2, l4):
            raise conflict_function()
        break
    if k is not M:
        t[k] = l2
    return l2
    if k is not M:
        t[k] = U
    return U


# g0.data.lib.pvcguard.rules.storage_classes.class_missing.missing
def f347_class_missing_missing(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[126]
        if l4 is M:
            l4 = f126_review_kind(c)
        if l4 is U:
            break
        if l4 != 'PersistentVolumeClaim':
            break
        l5 = m[4]
        if l5 is M:
            l5 = f4_review_resource(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f342_class_missing_lacking(c, l6)
        if l7 is U:
            break
        if l7 is False:
            break
        l8 = s[343]
        if l8 is M:
            l8 = f343_class_missing_unsupplied(c)
        if l8 is U:
            break
        for l9, l10 in pairs(l8):
            if type(l9) is Key:
                l9 = l9.value
            l11 = l9
            l12 = l10
            l2.add(l12)
            pass
        break
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f70_claims_of_review(c, l11)
            if l12 is U:
                continue
            l13 = l12
            l14 = f342_class_missing_lacking(c, l13)
            if l14 is U:
                continue
            if l14 is False:
                continue
            l15 = s[343]
            if l15 is M:
                l15 = f343_class_missing_unsupplied(c)
            if l15 is U:
                continue
            for l16, l17 in pairs(l15):
                if type(l16) is Key:
                    l16 = l16.value
                l18 = l16
                l19 = l17
                l2.add(l19)
                pass
            pass
        break
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f141_claims_presence(c, l11)
            if l12 is U:
                continue
            l13 = l12
            if l13 != 'unknown':
                continue
            l2.add('PersistentVolumeClaim')
            pass
        break
    m[347] = l2
    return l2
    m[347] = U
    return U


# g0.data.lib.pvcguard.rules.storage_classes.class_missing.findings
def f348_class_missing_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    s = c.shared
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        l4 = m[126]
        if l4 is M:
            l4 = f126_review_kind(c)
        if l4 is U:
            break
        if l4 != 'PersistentVolumeClaim':
            break
        l5 = m[4]
        if l5 is M:
            l5 = f4_review_resource(c)
        if l5 is U:
            break
        l6 = l5
        l7 = f342_class_missing_lacking(c, l6)
        if l7 is U:
            break
        l8 = l7
        l9 = l8
        l10 = s[343]
        if l10 is M:
            l10 = f343_class_missing_unsupplied(c)
        if l10 is U:
            break
        l11 = l10
        l12 = len(l11) if type(l11) is list else aggregates_count(l11)
        if l12 is U:
            break
        l13 = l12
        if l13 != 0 or l13 is False:
            break
        l15 = m[4]
        if l15 is M:
            l15 = f4_review_resource(c)
        if l15 is U:
            break
        l16 = l15
        l17 = f344_class_missing_details(c, l16)
        if l17 is U:
            break
        l18 = l17
        l19 = []
        l19.append(l9)
        l20 = sprintf_sprintf('StorageClass %q does not exist, and no free volume of this class fits', l19)
        if l20 is U:
            break
        l21 = l20
        l22 = m[4]
        if l22 is M:
            l22 = f4_review_resource(c)
        if l22 is U:
            break
        l23 = l22
        l24 = f345_classes_path(c, l23)
        if l24 is U:
            break
        l25 = l24
        l26 = f346_classes_reference(c, l9)
        if l26 is U:
            break
        l27 = l26
        l28 = {}
        l28['details'] = l18
        l28['msg'] = l21
        l28['path'] = l25
        l29 = []
        l29.append(l27)
        l28['related'] = l29
        l30 = f139_finding_new(c, 'SC001', l28)
        if l30 is U:
            break
        l31 = l30
        l2.add(l31)
        break
    while True:
        l3 = U
        l4 = m[65]
        if l4 is M:
            l4 = f65_workload_mounted(c)
        if l4 is U:
            break
        for l5, l6 in pairs(l4):
            if type(l5) is Key:
                l5 = l5.value
            l7 = l5
            l8 = l6
            l9 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l9 is U:
                continue
            l10 = l9.get('claim', U) if type(l9) is dict else dot(l9, 'claim')
            if l10 is U:
                continue
            l11 = l10
            l12 = f70_claims_of_review(c, l11)
            if l12 is U:
                continue
            l13 = l12
            l14 = l13
            l15 = f342_class_missing_lacking(c, l14)
            if l15 is U:
                continue
            l16 = l15
            l17 = l16
            l18 = s[343]
            if l18 is M:
                l18 = f343_class_missing_unsupplied(c)
            if l18 is U:
                continue
            l19 = l18
            l20 = len(l19) if type(l19) is list else aggregates_count(l19)
            if l20 is U:
                continue
            l21 = l20
            if l21 != 0 or l21 is False:
                continue
            l23 = f344_class_missing_details(c, l14)
            if l23 is U:
                continue
            l24 = l23
            l25 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l25 is U:
                continue
            l26 = l25.get('claim', U) if type(l25) is dict else dot(l25, 'claim')
            if l26 is U:
                continue
            l27 = l26
            l28 = []
            l28.append(l27)
            l28.append(l17)
            l29 = sprintf_sprintf('claim %q asks for StorageClass %q, which does not exist, and no free volume of this class fits', l28)
            if l29 is U:
                continue
            l30 = l29
            l31 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l31 is U:
                continue
            l32 = l31.get('claim', U) if type(l31) is dict else dot(l31, 'claim')
            if l32 is U:
                continue
            l33 = l32
            l34 = f119_claims_reference(c, l33)
            if l34 is U:
                continue
            l35 = l34
            l36 = f346_classes_reference(c, l17)
            if l36 is U:
                continue
            l37 = l36
            l38 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l38 is U:
                continue
            l39 = l38.get('claim', U) if type(l38) is dict else dot(l38, 'claim')
            if l39 is U:
                continue
            l40 = l39
            l41 = l8.get('mount', U) if type(l8) is dict else dot(l8, 'mount')
            if l41 is U:
                continue
            l42 = l41.get('path', U) if type(l41) is dict else dot(l41, 'path')
            if l42 is U:
                continue
            l43 = l42
            l44 = {}
            l44['claim'] = l40
            l44['details'] = l24
            l44['msg'] = l30
            l44['path'] = l43
            l45 = []
            l45.append(l35)
            l45.append(l37)
            l44['related'] = l45
            l46 = f139_finding_new(c, 'SC001', l44)
            if l46 is U:
                continue
            l47 = l46
            l2.add(l47)
            pass
        break
    while True:
        l3 = U
        l4 = m[347]
        if l4 is M:
            l4 = f347_class_missing_missing(c)
        if l4 is U:
            break
        l5 = l4
        l6 = len(l5) if type(l5) is list else aggregates_count(l5)
        if l6 is U:
            break
        l7 = l6
        if not (l7 > 0 if type(l7) is int else comparison_gt(l7, 0)):
            break
        l10 = m[347]
        if l10 is M:
            l10 = f347_class_missing_missing(c)
        if l10 is U:
            break
        l11 = l10
        l12 = f143_finding_unknown(c, 'SC001', l11)
        if l12 is U:
            break
        l13 = l12
        l2.add(l13)
        break
    m[348] = l2
    return l2
    m[348] = U
    return U


# g0.data.pvcguard.report.findings
def f349_report_findings(c):
    l0 = c.input
    l1 = c.data
    m = c.results
    l2 = U
    l2 = Set()
    while True:
        l3 = U
        while True:
            l4 = 'access_modes'
            while True:
                l5 = 'rwo_many_pods'
                l6 = m[144]
                if l6 is M:
                    l6 = f144_rwo_many_pods_findings(c)
                if l6 is U:
                    break
                for l7, l8 in pairs(l6):
                    if type(l7) is Key:
                        l7 = l7.value
                    l9 = l7
                    l10 = l8
                    l11 = f148_finding_active(c, l10)
                    if l11 is U:
                        continue
                    if l11 is False:
                        continue
                    l2.add(l10)
                    pass
                break
            while True:
                l12 = 'rwop_many_pods'
                l13 = m[160]
                if l13 is M:
                    l13 = f160_rwop_many_pods_findings(c)
                if l13 is U:
                    break
                for l14, l15 in pairs(l13):
                    if type(l14) is Key:
                        l14 = l14.value
                    l16 = l14
                    l17 = l15
                    l18 = f148_finding_active(c, l17)
                    if l18 is U:
                        continue
                    if l18 is False:
                        continue
                    l2.add(l17)
                    pass
                break
            l20 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
            if l20 is U:
                break
            l21 = l20.get('pvcguard', U) if type(l20) is dict else base_dot(l20, 'pvcguard', c)
            if l21 is U:
                break
            l22 = l21.get('rules', U) if type(l21) is dict else base_dot(l21, 'rules', c)
            if l22 is U:
                break
            l23 = l22.get('access_modes', U) if type(l22) is dict else base_dot(l22, 'access_modes', c)
            if l23 is U:
                break
            for l24, l25 in pairs(l23):
                if type(l24) is Key:
                    l24 = l24.value
                l26 = l24
                n8 = True
                while True:
                    l27 = K114.get(l24, U) if type(K114) is dict and type(l24) is str else dot(K114, l24)
                    if l27 is U:
                        break
                    n8 = False
                    break
                if not n8:
                    continue
                l28 = l25.get('findings', U) if type(l25) is dict else base_dot(l25, 'findings', c)
                if l28 is U:
                    continue
                for l29, l30 in pairs(l28):
                    if type(l29) is Key:
                        l29 = l29.value
                    l31 = l29
                    j10 = False
                    while True:
                        j11 = False
                        while True:
                            j11 = True
                            break
                            break
                        if j11:
                            break
                        j10 = True
                        break
                        break
                    if j10:
                        continue
                    l34 = l30
                    l35 = f148_finding_active(c, l34)
                    if l35 is U:
                        continue
                    if l35 is False:
                        continue
                    l2.add(l34)
                    pass
                pass
            break
        while True:
            l36 = 'claims'
            while True:
                l37 = 'claim_missing'
                l38 = m[167]
                if l38 is M:
                    l38 = f167_claim_missing_findings(c)
                if l38 is U:
                    break
                for l39, l40 in pairs(l38):
                    if type(l39) is Key:
                        l39 = l39.value
                    l41 = l39
                    l42 = l40
                    l43 = f148_finding_active(c, l42)
                    if l43 is U:
                        continue
                    if l43 is False:
                        continue
                    l2.add(l42)
                    pass
                break
            l45 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
            if l45 is U:
                break
            l46 = l45.get('pvcguard', U) if type(l45) is dict else base_dot(l45, 'pvcguard', c)
            if l46 is U:
                break
            l47 = l46.get('rules', U) if type(l46) is dict else base_dot(l46, 'rules', c)
            if l47 is U:
                break
            l48 = l47.get('claims', U) if type(l47) is dict else base_dot(l47, 'claims', c)
            if l48 is U:
                break
            for l49, l50 in pairs(l48):
                if type(l49) is Key:
                    l49 = l49.value
                l51 = l49
                n16 = True
                while True:
                    l52 = K113.get(l49, U) if type(K113) is dict and type(l49) is str else dot(K113, l49)
                    if l52 is U:
                        break
                    n16 = False
                    break
                if not n16:
                    continue
                l53 = l50.get('findings', U) if type(l50) is dict else base_dot(l50, 'findings', c)
                if l53 is U:
                    continue
                for l54, l55 in pairs(l53):
                    if type(l54) is Key:
                        l54 = l54.value
                    l56 = l54
                    j18 = False
                    while True:
                        j19 = False
                        while True:
                            j19 = True
                            break
                            break
                        if j19:
                            break
                        j18 = True
                        break
                        break
                    if j18:
                        continue
                    l59 = l55
                    l60 = f148_finding_active(c, l59)
                    if l60 is U:
                        continue
                    if l60 is False:
                        continue
                    l2.add(l59)
                    pass
                pass
            break
        while True:
            l61 = 'direct_mount'
            while True:
                l62 = 'claim_name_invalid'
                l63 = m[170]
                if l63 is M:
                    l63 = f170_claim_name_invalid_findings(c)
                if l63 is U:
                    break
                for l64, l65 in pairs(l63):
                    if type(l64) is Key:
                        l64 = l64.value
                    l66 = l64
                    l67 = l65
                    l68 = f148_finding_active(c, l67)
                    if l68 is U:
                        continue
                    if l68 is False:
                        continue
                    l2.add(l67)
                    pass
                break
            l70 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
            if l70 is U:
                break
            l71 = l70.get('pvcguard', U) if type(l70) is dict else base_dot(l70, 'pvcguard', c)
            if l71 is U:
                break
            l72 = l71.get('rules', U) if type(l71) is dict else base_dot(l71, 'rules', c)
            if l72 is U:
                break
            l73 = l72.get('direct_mount', U) if type(l72) is dict else base_dot(l72, 'direct_mount', c)
            if l73 is U:
                break
            for l74, l75 in pairs(l73):
                if type(l74) is Key:
                    l74 = l74.value
                l76 = l74
                n24 = True
                while True:
                    l77 = K112.get(l74, U) if type(K112) is dict and type(l74) is str else dot(K112, l74)
                    if l77 is U:
                        break
                    n24 = False
                    break
                if not n24:
                    continue
                l78 = l75.get('findings', U) if type(l75) is dict else base_dot(l75, 'findings', c)
                if l78 is U:
                    continue
                for l79, l80 in pairs(l78):
                    if type(l79) is Key:
                        l79 = l79.value
                    l81 = l79
                    j26 = False
                    while True:
                        j27 = False
                        while True:
                            j27 = True
                            break
                            break
                        if j27:
                            break
                        j26 = True
                        break
                        break
                    if j26:
                        continue
                    l84 = l80
                    l85 = f148_finding_active(c, l84)
                    if l85 is U:
                        continue
                    if l85 is False:
                        continue
                    l2.add(l84)
                    pass
                pass
            break
        while True:
            l86 = 'input'
            while True:
                l87 = 'unknown_parameter'
                l88 = m[195]
                if l88 is M:
                    l88 = f195_unknown_parameter_findings(c)
                if l88 is U:
                    break
                for l89, l90 in pairs(l88):
                    if type(l89) is Key:
                        l89 = l89.value
                    l91 = l89
                    l92 = l90
                    l93 = f148_finding_active(c, l92)
                    if l93 is U:
                        continue
                    if l93 is False:
                        continue
                    l2.add(l92)
                    pass
                break
            while True:
                l94 = 'wrong_type'
                l95 = m[200]
                if l95 is M:
                    l95 = f200_wrong_type_findings(c)
                if l95 is U:
                    break
                for l96, l97 in pairs(l95):
                    if type(l96) is Key:
                        l96 = l96.value
                    l98 = l96
                    l99 = l97
                    l100 = f148_finding_active(c, l99)
                    if l100 is U:
                        continue
                    if l100 is False:
                        continue
                    l2.add(l99)
                    pass
                break
            l102 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
            if l102 is U:
                break
            l103 = l102.get('pvcguard', U) if type(l102) is dict else base_dot(l102, 'pvcguard', c)
            if l103 is U:
                break
            l104 = l103.get('rules', U) if type(l103) is dict else base_dot(l103, 'rules', c)
            if l104 is U:
                break
            l105 = l104.get('input', U) if type(l104) is dict else base_dot(l104, 'input', c)
            if l105 is U:
                break
            for l106, l107 in pairs(l105):
                if type(l106) is Key:
                    l106 = l106.value
                l108 = l106
                n34 = True
                while True:
                    l109 = K111.get(l106, U) if type(K111) is dict and type(l106) is str else dot(K111, l106)
                    if l109 is U:
                        break
                    n34 = False
                    break
                if not n34:
                    continue
                l110 = l107.get('findings', U) if type(l107) is dict else base_dot(l107, 'findings', c)
                if l110 is U:
                    continue
                for l111, l112 in pairs(l110):
                    if type(l111) is Key:
                        l111 = l111.value
                    l113 = l111
                    j36 = False
                    while True:
                        j37 = False
                        while True:
                            j37 = True
                            break
                            break
                        if j37:
                            break
                        j36 = True
                        break
                        break
                    if j36:
                        continue
                    l116 = l112
                    l117 = f148_finding_active(c, l116)
                    if l117 is U:
                        continue
                    if l117 is False:
                        continue
                    l2.add(l116)
                    pass
                pass
            break
        while True:
            l118 = 'quotas'
            while True:
                l119 = 'quota_exceeded'
                l120 = m[328]
                if l120 is M:
                    l120 = f328_quota_exceeded_findings(c)
                if l120 is U:
                    break
                for l121, l122 in pairs(l120):
                    if type(l121) is Key:
                        l121 = l121.value
                    l123 = l121
                    l124 = l122
                    l125 = f148_finding_active(c, l124)
                    if l125 is U:
                        continue
                    if l125 is False:
                        continue
                    l2.add(l124)
                    pass
                break
            l127 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
            if l127 is U:
                break
            l128 = l127.get('pvcguard', U) if type(l127) is dict else base_dot(l127, 'pvcguard', c)
            if l128 is U:
                break
            l129 = l128.get('rules', U) if type(l128) is dict else base_dot(l128, 'rules', c)
            if l129 is U:
                break
            l130 = l129.get('quotas', U) if type(l129) is dict else base_dot(l129, 'quotas', c)
            if l130 is U:
                break
            for l131, l132 in pairs(l130):
                if type(l131) is Key:
                    l131 = l131.value
                l133 = l131
                n42 = True
                while True:
                    l134 = K110.get(l131, U) if type(K110) is dict and type(l131) is str else dot(K110, l131)
                    if l134 is U:
                        break
                    n42 = False
                    break
                if not n42:
                    continue
                l135 = l132.get('findings', U) if type(l132) is dict else base_dot(l132, 'findings', c)
                if l135 is U:
                    continue
                for l136, l137 in pairs(l135):
                    if type(l136) is Key:
                        l136 = l136.value
                    l138 = l136
                    j44 = False
                    while True:
                        j45 = False
                        while True:
                            j45 = True
                            break
                            break
                        if j45:
                            break
                        j44 = True
                        break
                        break
                    if j44:
                        continue
                    l141 = l137
                    l142 = f148_finding_active(c, l141)
                    if l142 is U:
                        continue
                    if l142 is False:
                        continue
                    l2.add(l141)
                    pass
                pass
            break
        while True:
            l143 = 'storage_classes'
            while True:
                l144 = 'class_missing'
                l145 = m[348]
                if l145 is M:
                    l145 = f348_class_missing_findings(c)
                if l145 is U:
                    break
                for l146, l147 in pairs(l145):
                    if type(l146) is Key:
                        l146 = l146.value
                    l148 = l146
                    l149 = l147
                    l150 = f148_finding_active(c, l149)
                    if l150 is U:
                        continue
                    if l150 is False:
                        continue
                    l2.add(l149)
                    pass
                break
            l152 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
            if l152 is U:
                break
            l153 = l152.get('pvcguard', U) if type(l152) is dict else base_dot(l152, 'pvcguard', c)
            if l153 is U:
                break
            l154 = l153.get('rules', U) if type(l153) is dict else base_dot(l153, 'rules', c)
            if l154 is U:
                break
            l155 = l154.get('storage_classes', U) if type(l154) is dict else base_dot(l154, 'storage_classes', c)
            if l155 is U:
                break
            for l156, l157 in pairs(l155):
                if type(l156) is Key:
                    l156 = l156.value
                l158 = l156
                n50 = True
                while True:
                    l159 = K109.get(l156, U) if type(K109) is dict and type(l156) is str else dot(K109, l156)
                    if l159 is U:
                        break
                    n50 = False
                    break
                if not n50:
                    continue
                l160 = l157.get('findings', U) if type(l157) is dict else base_dot(l157, 'findings', c)
                if l160 is U:
                    continue
                for l161, l162 in pairs(l160):
                    if type(l161) is Key:
                        l161 = l161.value
                    l163 = l161
                    j52 = False
                    while True:
                        j53 = False
                        while True:
                            j53 = True
                            break
                            break
                        if j53:
                            break
                        j52 = True
                        break
                        break
                    if j52:
                        continue
                    l166 = l162
                    l167 = f148_finding_active(c, l166)
                    if l167 is U:
                        continue
                    if l167 is False:
                        continue
                    l2.add(l166)
                    pass
                pass
            break
        l169 = l1.get('lib', U) if type(l1) is dict else base_dot(l1, 'lib', c)
        if l169 is U:
            break
        l170 = l169.get('pvcguard', U) if type(l169) is dict else base_dot(l169, 'pvcguard', c)
        if l170 is U:
            break
        l171 = l170.get('rules', U) if type(l170) is dict else base_dot(l170, 'rules', c)
        if l171 is U:
            break
        for l172, l173 in pairs(l171):
            if type(l172) is Key:
                l172 = l172.value
            l174 = l172
            n55 = True
            while True:
                l175 = K108.get(l172, U) if type(K108) is dict and type(l172) is str else dot(K108, l172)
                if l175 is U:
                    break
                n55 = False
                break
            if not n55:
                continue
            for l176, l177 in pairs(l173):
                if type(l176) is Key:
                    l176 = l176.value
                l178 = l176
                l179 = l177.get('findings', U) if type(l177) is dict else base_dot(l177, 'findings', c)
                if l179 is U:
                    continue
                for l180, l181 in pairs(l179):
                    if type(l180) is Key:
                        l180 = l180.value
                    l182 = l180
                    j58 = False
                    while True:
                        j59 = False
                        while True:
                            j59 = True
                            break
                            break
                        if j59:
                            break
                        j58 = True
                        break
                        break
                    if j58:
                        continue
                    l185 = l181
                    l186 = f148_finding_active(c, l185)
                    if l186 is U:
                        continue
                    if l186 is False:
                        continue
                    l2.add(l185)
                    pass
                pass
            pass
        break
    m[349] = l2
    return l2
    m[349] = U
    return U


# pvcguard/report/findings
def p0(c):
    rs = []
    l0 = c.input
    l1 = c.data
    m = c.results
    while True:
        l2 = m[349]
        if l2 is M:
            l2 = f349_report_findings(c)
        if l2 is U:
            break
        l3 = l2
        l4 = {}
        l4['result'] = l3
        rs.append(l4)
        break
    return rs


SCALARS = frozenset((str, int, type(None)))
FUNCTIONS = 350
CONSTANTS = ('parameters',)
ENTRY_POINTS = {
    'pvcguard/report/findings': p0,
}
DYNAMIC = {}
FILES = (
    'policies/entry/report/report.rego',
    'policies/lib/pvcguard/rules/access_modes/rwo_many_pods/rwo_many_pods.rego',
    'policies/lib/pvcguard/workload/workload.rego',
    'policies/lib/pvcguard/review/review.rego',
    'policies/lib/pvcguard/typed/typed.rego',
    'policies/lib/pvcguard/workload/inference_service/inference_service.rego',
    'policies/lib/pvcguard/controller/controller.rego',
    'policies/lib/pvcguard/params/params.rego',
    'policies/lib/pvcguard/params/schema/schema.rego',
    'policies/lib/pvcguard/inventory/inventory.rego',
    'policies/lib/pvcguard/workload/replicas/replicas.rego',
    'policies/lib/pvcguard/number/number.rego',
    'policies/lib/pvcguard/workload/pvc_uri/pvc_uri.rego',
    'policies/lib/pvcguard/workload/pod_template/pod_template.rego',
    'policies/lib/pvcguard/claims/claims.rego',
    'policies/lib/pvcguard/drivers/drivers.rego',
    'policies/lib/pvcguard/classes/classes.rego',
    'policies/lib/pvcguard/provisioners/provisioners.rego',
    'policies/lib/pvcguard/provisioners/table/table.rego',
    'policies/lib/pvcguard/cluster/cluster.rego',
    'policies/lib/pvcguard/finding/finding.rego',
    'policies/lib/pvcguard/catalogue/catalogue.rego',
    'policies/lib/pvcguard/waivers/waivers.rego',
    'policies/lib/pvcguard/rules/access_modes/rwop_many_pods/rwop_many_pods.rego',
    'policies/lib/pvcguard/mounters/mounters.rego',
    'policies/lib/pvcguard/rules/claims/claim_missing/claim_missing.rego',
    'policies/lib/pvcguard/names/names.rego',
    'policies/lib/pvcguard/rules/direct_mount/claim_name_invalid/claim_name_invalid.rego',
    'policies/lib/pvcguard/rules/input/unknown_parameter/unknown_parameter.rego',
    'policies/lib/pvcguard/params/mistakes/mistakes.rego',
    'policies/lib/pvcguard/shapes/shapes.rego',
    'policies/lib/pvcguard/rules/input/wrong_type/wrong_type.rego',
    'policies/lib/pvcguard/shapes/fields/fields.rego',
    'policies/lib/pvcguard/rules/quotas/quota_exceeded/quota_exceeded.rego',
    'policies/lib/pvcguard/quota/admission/admission.rego',
    'policies/lib/pvcguard/quota/queue/queue.rego',
    'policies/lib/pvcguard/quota/quota.rego',
    'policies/lib/pvcguard/quantity/quantity.rego',
    'policies/lib/pvcguard/rules/storage_classes/class_missing/class_missing.rego',
    'policies/lib/pvcguard/volumes/volumes.rego',
)
PLACES = '148 3 38 1;1 3 38 50;7 3 38 40;2 3 38 14;7 3 38 1;6 3 40 1;15 3 38 1;12 3 25 1;1 3 25 43;7 3 25 33;2 3 25 10;7 3 25 1;6 3 27 1;15 3 25 1;19 4 42 1;3 4 42 25;6 4 42 1;28 3 21 1;1 3 21 12;7 3 21 1;6 3 23 1;26 3 21 1;13 3 17 1;1 3 17 19;7 3 17 1;6 3 19 1;2 3 19 9;6 3 19 1;13 3 17 1;19 4 24 1;3 4 25 11;4 4 25 2;1 4 26 2;2 4 24 1;6 4 27 3;17 4 24 1;23 5 32 1;2 5 33 2;6 5 34 13;4 5 34 2;5 5 32 1;25 6 35 1;29 8 8 1;101 7 13 1;1 7 13 40;4 7 13 30;2 7 13 10;4 7 13 1;6 7 15 1;16 7 13 1;10 8 150 1;81 7 38 1;3 7 39 2;2 7 40 26;6 7 40 15;8 7 40 2;8 7 38 1;6 7 41 3;4 7 42 2;2 7 43 14;7 7 43 2;1 7 44 2;5 7 45 28;6 7 45 17;8 7 45 2;8 7 41 3;5 7 44 2;2 7 46 3;4 7 47 2;2 7 48 2;6 7 49 2;2 7 46 3;13 7 38 1;23 7 33 1;4 7 34 2;2 7 34 25;2 7 34 2;2 7 35 2;11 7 33 1;36 7 21 1;4 7 22 2;2 7 23 2;2 7 24 14;1 7 25 3;5 7 26 3;2 7 27 10;7 7 27 36;6 7 27 3;5 7 24 14;3 7 21 33;4 7 21 1;6 7 29 3;5 7 30 2;5 7 29 3;6 7 31 3;18 7 21 1;14 7 17 1;3 7 17 76;10 7 17 52;6 7 17 41;6 7 17 19;4 7 17 1;2 7 17 76;1 7 17 1;20 9 39 1;3 9 39 32;33 9 39 1;28 6 15 1;1 6 15 32;12 6 15 11;4 6 15 1;26 6 28 1;1 6 29 53;6 6 29 42;7 6 29 27;4 6 29 16;6 6 29 2;9 6 28 1;9 6 30 3;2 6 31 16;12 6 31 2;9 6 30 3;9 6 32 3;18 6 28 1;22 6 22 1;2 6 23 16;4 6 23 2;9 6 22 1;9 6 24 3;3 6 25 16;4 6 25 2;9 6 24 3;9 6 26 3;3 6 26 11;6 6 26 3;13 6 22 1;12 5 15 1;38 10 60 1;2 10 61 8;4 10 61 2;6 10 60 1;34 11 14 1;2 11 15 2;2 11 16 2;2 11 17 2;2 11 18 25;4 11 18 15;4 11 18 2;1 11 19 2;2 11 14 1;36 4 36 1;4 4 37 24;4 4 37 11;4 4 37 2;1 4 36 1;6 4 38 3;18 4 36 1;23 10 55 1;4 10 56 11;8 10 56 2;1 10 57 2;2 10 55 1;6 10 58 3;18 10 55 1;23 10 52 1;4 10 52 49;8 10 52 36;7 10 52 1;25 10 69 1;35 10 64 1;3 10 65 61;6 10 65 11;9 10 65 2;1 10 66 2;2 10 64 1;6 10 67 3;4 10 67 59;6 10 67 11;8 10 67 3;13 10 64 1;23 10 40 1;4 10 41 2;2 10 42 11;4 10 42 2;1 10 40 1;9 10 43 3;5 10 44 2;2 10 43 3;6 10 45 3;5 10 46 2;2 10 47 11;4 10 47 2;1 10 45 48;4 10 45 33;8 10 45 3;9 10 48 3;5 10 49 11;4 10 49 2;1 10 48 45;4 10 48 33;7 10 48 3;16 10 40 1;23 10 34 1;4 10 35 2;5 10 34 1;6 10 36 3;5 10 37 2;2 10 36 54;4 10 36 19;4 10 36 3;9 10 38 3;5 10 38 33;4 10 38 11;4 10 38 3;13 10 34 1;21 11 36 1;2 11 36 55;6 11 36 28;4 11 36 18;4 11 36 1;6 11 38 1;16 11 36 1;21 11 28 1;3 11 28 39;4 11 28 30;8 11 28 1;36 11 32 1;3 11 32 42;8 11 32 32;4 11 32 1;36 10 80 1;3 10 81 11;4 10 81 2;1 10 82 2;2 10 80 1;6 10 83 3;4 10 84 2;5 10 85 12;4 10 85 2;1 10 83 37;4 10 83 30;4 10 83 11;4 10 83 3;6 10 86 3;4 10 86 30;4 10 86 11;4 10 86 3;13 10 80 1;23 10 72 1;5 10 73 2;2 10 72 1;6 10 74 3;6 10 75 2;2 10 74 11;4 10 74 3;6 10 76 3;6 10 77 2;11 10 76 3;6 10 78 3;6 10 78 30;10 10 78 18;4 10 78 11;4 10 78 3;13 10 72 1;21 10 30 1;2 10 31 2;5 10 30 68;4 10 30 17;6 10 30 1;8 10 32 3;16 10 30 1;23 10 19 1;3 10 26 10;4 10 26 2;1 10 27 35;4 10 27 13;4 10 27 2;1 10 22 30;4 10 22 41;4 10 22 10;4 10 24 11;4 10 21 9;4 10 20 9;4 10 23 10;4 10 19 22;7 10 19 1;34 4 14 1;3 4 15 11;4 4 15 2;1 4 16 2;2 4 14 1;6 4 17 3;17 4 14 1;12 5 23 1;53 5 243 1;4 5 244 2;10 5 243 35;9 5 243 1;6 5 245 3;5 5 245 11;8 5 245 3;13 5 243 1;21 4 19 1;3 4 20 11;4 4 20 2;1 4 21 2;2 4 19 1;6 4 22 3;17 4 19 1;12 5 17 1;35 5 199 1;4 5 200 2;2 5 199 1;6 5 201 3;5 5 202 2;2 5 201 3;6 5 203 3;5 5 204 11;1 5 205 3;5 5 206 3;11 5 204 11;3 5 208 2;6 5 203 3;6 5 209 3;5 5 210 2;6 5 209 3;6 5 211 3;5 5 212 13;4 5 212 2;6 5 211 3;6 5 213 3;18 5 199 1;24 5 105 1;3 5 112 10;7 5 112 2;1 5 113 13;2 5 113 22;11 5 113 59;7 5 113 13;2 5 113 22;1 5 113 13;1 5 110 14;6 5 109 35;4 5 109 69;4 5 109 13;4 5 105 1;41 5 133 1;2 5 133 21;2 5 134 2;6 5 137 21;4 5 137 10;7 5 138 20;4 5 135 2;10 5 133 21;2 5 134 2;1 5 133 21;1 5 133 1;34 5 142 1;2 5 142 24;2 5 143 2;6 5 144 38;4 5 144 27;8 5 144 2;3 5 145 2;6 5 148 10;4 5 149 20;4 5 146 2;13 5 142 24;2 5 144 2;1 5 143 2;1 5 142 24;1 5 142 1;33 12 9 1;2 12 10 2;5 12 11 18;4 12 11 12;4 12 11 2;1 12 9 82;4 12 9 59;4 12 9 47;4 12 9 25;4 12 9 15;4 12 9 1;37 5 191 1;2 5 191 41;6 5 191 61;2 5 192 31;4 5 192 20;4 5 192 2;3 5 193 2;6 5 191 61;2 5 192 2;1 5 191 61;1 5 191 27;6 5 191 1;25 5 19 1;34 5 117 1;2 5 117 23;2 5 118 30;4 5 118 48;4 5 118 17;4 5 118 2;3 5 119 26;4 5 119 12;4 5 119 2;1 5 120 20;4 5 120 2;3 5 122 12;4 5 125 16;6 5 128 13;4 5 129 11;4 5 127 15;4 5 126 14;4 5 121 2;10 5 117 23;2 5 120 2;1 5 118 2;1 5 117 23;1 5 117 1;36 5 183 1;2 5 184 10;4 5 184 2;1 5 185 2;2 5 183 1;6 5 186 3;3 5 186 11;6 5 186 3;13 5 183 1;22 5 171 1;2 5 171 17;2 5 172 33;4 5 172 22;4 5 172 2;3 5 173 26;4 5 173 12;4 5 173 2;1 5 174 16;4 5 174 2;1 5 178 21;4 5 178 13;4 5 176 12;4 5 179 20;4 5 175 2;12 5 171 17;2 5 172 2;1 5 171 17;1 5 171 1;33 5 188 1;3 5 188 31;1 5 188 40;3 5 188 70;5 5 188 31;3 5 188 27;4 5 188 1;36 5 155 1;2 5 155 24;2 5 156 13;4 5 156 2;1 5 157 2;3 5 158 26;4 5 158 11;4 5 158 2;2 5 160 12;4 5 162 16;6 5 163 16;4 5 167 11;4 5 165 15;4 5 161 13;4 5 159 2;10 5 155 24;2 5 157 2;1 5 155 24;1 5 155 1;34 13 14 1;3 13 14 28;2 13 15 22;4 13 15 2;3 13 17 11;4 13 19 11;7 13 16 2;5 13 14 28;2 13 15 2;1 13 14 28;1 13 14 1;36 5 236 1;5 5 237 2;2 5 238 11;4 5 238 2;2 5 236 49;6 5 236 1;6 5 239 3;6 5 239 11;4 5 239 3;13 5 236 1;24 5 216 1;2 5 217 2;2 5 223 3;6 5 221 21;4 5 221 11;6 5 218 11;6 5 220 20;4 5 217 3;10 5 217 2;2 5 223 3;1 5 217 2;1 5 225 2;1 5 231 16;1 5 231 3;3 5 232 39;4 5 232 28;6 5 232 3;3 5 227 11;2 5 226 11;4 5 228 20;4 5 225 3;11 5 225 2;2 5 232 3;1 5 225 2;1 5 216 30;4 5 216 1;34 4 29 1;4 4 30 11;4 4 30 2;1 4 31 2;2 4 29 1;6 4 32 3;18 4 29 1;22 13 49 1;3 13 49 39;1 13 50 2;3 13 51 34;4 13 51 23;4 13 51 2;3 13 52 2;6 13 55 16;4 13 57 15;4 13 56 14;4 13 54 16;4 13 53 2;6 13 49 39;2 13 51 2;1 13 49 39;1 13 49 1;35 13 44 1;3 13 45 11;4 13 45 2;1 13 46 2;6 13 44 1;6 13 47 3;17 13 44 1;23 13 61 1;3 13 61 27;5 13 61 1;6 13 63 1;4 13 63 9;4 13 63 1;13 13 61 1;22 13 27 1;3 13 27 33;1 13 28 2;3 13 29 16;4 13 29 2;5 13 30 19;4 13 30 14;4 13 30 2;3 13 32 23;4 13 32 12;4 13 39 24;4 13 39 11;4 13 37 25;4 13 37 15;4 13 34 16;4 13 35 16;4 13 36 14;4 13 33 13;4 13 31 2;10 13 27 33;2 13 30 2;1 13 27 33;1 13 27 1;35 5 96 1;3 5 100 10;4 5 100 2;1 5 97 15;4 5 97 35;4 5 97 2;4 5 98 43;4 5 98 22;7 5 98 71;4 5 98 2;4 5 96 26;4 5 96 1;36 5 41 1;2 5 41 20;2 5 42 2;10 5 43 2;8 5 44 2;8 5 48 11;9 5 47 11;4 5 49 13;2 5 49 36;4 5 49 22;3 5 49 59;6 5 49 13;2 5 49 22;1 5 49 13;1 5 45 2;6 5 41 20;2 5 43 2;1 5 41 20;1 5 41 1;35 2 23 1;2 2 24 2;5 2 23 23;4 2 23 1;6 2 25 3;16 2 23 1;15 2 21 1;1 2 21 21;6 2 21 11;4 2 21 1;25 2 62 1;3 2 63 2;10 2 64 2;8 2 62 1;5 2 64 2;1 2 63 2;1 2 62 1;12 3 34 1;1 3 34 44;7 3 34 34;2 3 34 8;7 3 34 1;6 3 36 1;15 3 34 1;13 3 30 1;1 3 31 2;10 3 30 12;6 3 30 1;6 3 32 3;2 3 32 11;6 3 32 3;13 3 30 1;13 3 46 1;1 3 46 25;6 3 46 14;4 3 46 1;33 9 14 1;3 9 14 36;33 9 14 1;6 9 16 1;6 9 16 9;30 9 16 1;13 9 14 1;15 14 53 1;2 14 53 36;6 14 53 20;4 14 53 1;32 14 15 1;2 14 15 17;6 14 15 1;35 4 46 1;3 4 46 23;2 4 47 18;4 4 47 2;3 4 48 2;2 4 46 23;2 4 47 2;1 4 46 23;1 4 46 1;35 14 29 1;2 14 30 2;5 14 31 11;4 14 31 2;1 14 32 2;6 14 29 1;6 14 33 3;3 14 33 11;4 14 33 3;13 14 29 1;22 14 27 1;2 14 27 17;2 14 27 38;4 14 27 25;5 14 27 17;2 14 27 25;1 14 27 17;1 14 27 1;35 14 39 1;2 14 40 11;4 14 40 2;1 14 41 2;2 14 42 8;4 14 42 2;6 14 39 1;35 9 47 1;2 9 47 17;30 9 47 1;36 14 49 1;2 14 49 35;4 14 49 18;4 14 49 1;25 15 32 1;51 15 23 1;2 15 24 12;4 15 24 2;1 15 25 2;2 15 23 1;6 15 26 3;3 15 26 15;2 15 27 29;6 15 27 17;4 15 27 2;5 15 28 2;8 15 26 15;2 15 27 2;1 15 26 15;1 15 26 11;4 15 26 3;13 15 23 1;23 15 115 1;2 15 115 19;2 15 116 21;4 15 116 2;5 15 117 2;6 15 118 2;6 15 119 8;4 15 119 2;6 15 120 15;4 15 120 2;5 15 115 19;2 15 120 2;1 15 116 2;1 15 115 19;1 15 115 15;4 15 115 1;37 15 105 1;2 15 106 22;4 15 106 2;10 15 105 1;6 15 107 3;3 15 108 11;4 15 108 2;1 15 109 11;1 15 109 25;3 15 109 12;4 15 109 11;3 15 110 2;4 15 110 18;4 15 110 2;2 15 111 8;1 15 111 16;5 15 111 8;3 15 111 2;6 15 107 3;13 15 105 1;12 16 15 1;26 16 17 1;1 16 17 48;6 16 17 20;5 16 17 1;23 16 19 1;28 9 43 1;1 9 43 29;27 9 43 1;6 9 45 1;16 9 43 1;20 16 58 1;2 16 59 22;1 16 59 2;5 16 63 2;10 16 58 1;5 16 59 2;1 16 58 1;22 16 49 1;1 16 50 13;2 16 51 3;10 16 52 3;5 16 50 20;7 16 50 13;2 16 51 3;1 16 50 13;1 16 54 16;1 16 54 24;3 16 54 16;3 16 54 12;4 16 54 2;1 16 55 12;1 16 55 20;5 16 55 48;2 16 55 12;3 16 49 18;4 16 49 1;32 9 82 1;3 9 82 22;2 9 82 1;6 9 84 1;19 9 82 1;23 9 71 1;4 9 71 35;5 9 71 1;6 9 73 1;5 9 74 8;4 9 74 2;5 9 75 2;11 9 73 1;6 9 76 3;5 9 77 8;4 9 77 2;5 9 78 18;4 9 78 2;5 9 79 2;5 9 76 3;5 9 78 2;2 9 76 3;7 9 71 1;24 9 66 1;3 9 67 2;16 9 68 2;5 9 66 1;5 9 67 2;2 9 66 1;31 16 26 1;2 16 27 23;6 16 27 2;5 16 26 41;6 16 26 23;4 16 26 1;9 16 28 3;3 16 29 23;6 16 29 2;5 16 28 38;6 16 28 20;4 16 28 3;9 16 30 3;3 16 31 2;5 16 30 3;6 16 32 3;3 16 33 2;7 16 32 20;6 16 32 11;4 16 32 3;6 16 34 3;3 16 35 2;5 16 34 3;6 16 36 3;16 16 26 1;22 9 41 1;2 9 41 24;30 9 41 1;36 15 50 1;2 15 51 35;8 15 51 11;4 15 51 2;1 15 50 1;6 15 52 3;16 15 50 1;23 15 19 1;2 15 20 26;4 15 20 12;4 15 20 2;1 15 19 1;6 15 21 3;3 15 21 22;4 15 21 11;4 15 21 3;13 15 19 1;15 17 42 1;1 17 42 10;9 17 42 1;23 18 11 1;2311 18 658 1;160 17 27 1;2 17 28 10;2 17 29 3;11 17 30 3;6 17 31 3;4 17 31 33;6 17 31 3;2 17 28 10;2 17 29 3;1 17 28 10;1 17 33 2;6 17 27 1;6 17 34 3;3 17 35 2;10 17 34 11;9 17 34 3;6 17 36 3;3 17 36 11;2 17 37 2;8 17 38 17;4 17 38 2;5 17 36 11;2 17 37 2;1 17 36 11;1 17 36 3;13 17 27 1;23 17 44 1;2 17 44 21;4 17 44 1;36 17 46 1;3 17 47 22;5 17 47 2;40 17 48 3;8 17 47 2;8 17 46 1;36 17 18 1;3 17 19 13;2 17 20 21;4 17 20 3;3 17 21 3;5 17 19 13;2 17 20 3;1 17 19 13;1 17 23 14;1 17 23 46;3 17 23 21;4 17 23 15;4 17 23 14;3 17 23 10;4 17 23 2;1 17 24 10;1 17 24 23;3 17 24 56;4 17 24 50;6 17 24 10;3 17 18 26;4 17 18 1;36 15 54 1;2 15 54 32;4 15 54 53;4 15 54 43;4 15 54 15;4 15 54 1;37 15 57 1;2 15 58 31;4 15 58 2;9 15 57 1;6 15 59 3;3 15 60 2;6 15 59 11;8 15 59 3;13 15 57 1;23 15 100 1;2 15 101 12;4 15 101 2;1 15 102 2;5 15 100 1;6 15 103 3;22 15 100 1;21 2 69 1;2 2 69 18;6 2 69 1;6 2 71 1;14 2 73 1;22 2 69 1;23 15 83 1;2 15 84 10;4 15 84 2;4 15 83 1;6 15 85 3;3 15 85 11;4 15 85 3;13 15 83 1;22 9 53 1;2 9 53 21;30 9 53 1;36 15 80 1;2 15 80 59;4 15 80 38;4 15 80 27;4 15 80 1;36 15 67 1;2 15 68 2;5 15 67 1;6 15 69 3;3 15 70 2;6 15 69 3;6 15 71 3;3 15 72 2;11 15 71 3;6 15 73 3;3 15 74 2;6 15 73 3;6 15 75 3;3 15 76 2;9 15 75 3;6 15 77 3;16 15 67 1;14 9 55 1;1 9 55 19;27 9 55 1;6 9 57 1;16 9 55 1;13 19 11 1;1 19 11 16;13 19 11 1;6 19 13 1;2 19 14 2;5 19 15 8;6 19 15 2;6 19 13 1;13 19 11 1;22 1 78 1;2 1 79 2;7 1 78 1;6 1 80 3;3 1 81 2;6 1 80 48;4 1 80 11;6 1 80 3;6 1 82 3;16 1 78 1;21 1 63 1;4 1 64 2;2 1 63 1;6 1 65 3;5 1 66 2;2 1 65 43;6 1 65 3;9 1 67 3;5 1 68 2;2 1 67 3;6 1 69 3;5 1 70 2;2 1 71 2;6 1 69 3;6 1 72 3;5 1 73 2;2 1 72 3;6 1 74 3;5 1 75 2;6 1 74 3;6 1 76 3;18 1 63 1;24 15 91 1;2 15 91 33;2 15 92 2;10 15 93 28;4 15 93 64;4 15 93 11;4 15 93 2;1 15 94 2;6 15 95 16;2 15 95 37;4 15 95 24;5 15 95 16;2 15 95 24;1 15 95 16;1 15 95 8;4 15 95 2;6 15 91 33;2 15 92 2;1 15 91 33;1 15 91 28;4 15 91 1;34 2 85 1;2 2 85 49;4 2 85 32;4 2 85 67;4 2 85 24;5 2 85 1;34 11 24 1;2 11 24 16;4 11 24 1;36 2 77 1;2 2 78 2;5 2 77 61;4 2 77 49;4 2 77 21;6 2 77 1;6 2 79 3;3 2 80 2;4 2 80 13;4 2 80 2;2 2 79 49;4 2 79 37;4 2 79 72;4 2 79 60;4 2 79 11;7 2 79 3;6 2 81 3;3 2 82 2;6 2 81 43;4 2 81 31;4 2 81 11;6 2 81 3;6 2 83 3;16 2 77 1;21 2 89 1;2 2 90 8;4 2 90 2;6 2 89 52;4 2 89 39;4 2 89 21;6 2 89 1;6 2 91 3;16 2 89 1;15 14 57 1;2 14 60 15;6 14 57 20;6 14 57 1;33 7 52 1;2 7 52 23;9 7 52 13;6 7 52 1;28 7 56 1;1 7 56 15;9 7 56 1;35 7 60 1;2 7 61 23;4 7 61 12;4 7 61 2;1 7 62 12;6 7 62 2;2 7 60 1;25 21 8 1;92 20 95 1;3 20 95 47;2 20 95 24;4 20 95 1;6 20 97 1;16 20 97 9;4 20 97 1;6 20 99 1;4 20 99 9;12 20 99 1;13 20 95 1;23 22 43 1;4 22 43 32;13 22 43 1;6 22 45 1;5 22 46 2;4 22 47 2;2 22 48 2;5 22 45 1;13 22 43 1;15 3 42 1;1 3 42 20;6 3 42 9;4 3 42 1;26 3 49 1;1 3 50 24;6 3 50 13;4 3 50 2;1 3 51 2;2 3 49 1;6 3 52 3;2 3 52 22;6 3 52 11;4 3 52 3;13 3 49 1;21 22 53 1;2 22 54 2;2 22 53 1;6 22 55 3;3 22 55 11;4 22 55 3;13 22 53 1;23 22 51 1;2 22 51 29;1 22 51 37;3 22 51 64;4 22 51 56;1 22 51 29;3 22 51 17;4 22 51 1;28 22 33 1;4 22 34 2;6 22 35 2;5 22 36 26;6 22 36 2;5 22 37 31;6 22 37 2;5 22 38 26;6 22 38 2;5 22 39 27;4 22 39 2;5 22 40 33;4 22 40 26;4 22 40 2;5 22 33 1;32 22 27 1;2 22 28 8;4 22 28 2;1 22 29 2;2 22 27 1;6 22 30 3;3 22 30 11;4 22 30 3;13 22 27 1;15 22 18 1;3 22 19 2;2 22 20 9;2 22 21 3;11 22 22 3;5 22 20 10;4 22 20 9;2 22 21 3;1 22 20 9;1 22 24 2;6 22 18 18;4 22 18 1;6 22 25 3;17 22 18 1;11 3 44 1;1 3 44 27;6 3 44 16;4 3 44 1;26 3 54 1;1 3 55 16;6 3 56 10;6 3 58 10;6 3 57 15;6 3 54 13;6 3 54 1;26 20 101 1;2 20 101 52;6 20 101 20;4 20 101 1;30 20 105 1;2 20 106 2;6 20 105 40;4 20 105 54;4 20 105 73;4 20 105 19;8 20 105 1;6 20 107 3;3 20 108 2;6 20 107 29;4 20 107 43;4 20 107 11;7 20 107 3;6 20 109 3;3 20 110 2;6 20 109 11;4 20 109 3;6 20 111 3;16 20 105 1;14 20 103 1;2 20 103 25;4 20 103 19;4 20 103 1;24 20 21 1;5 20 31 11;4 20 33 13;4 20 27 37;4 20 27 53;4 20 27 9;8 20 30 10;4 20 32 13;4 20 29 14;4 20 24 14;12 20 23 10;12 20 28 14;12 20 21 44;16 20 21 1;23 20 19 1;3 20 19 40;4 20 19 61;4 20 19 19;4 20 19 1;32 9 90 1;3 9 91 2;5 9 90 1;6 9 92 3;4 9 93 2;5 9 92 3;6 9 94 3;17 9 90 1;15 14 68 1;2 14 68 38;6 14 68 19;4 14 68 1;24 20 47 1;1 20 47 35;10 20 47 1;6 20 49 1;15 20 47 1;13 20 42 1;3 20 43 72;4 20 43 59;4 20 43 18;6 20 43 2;6 20 44 42;4 20 44 14;6 20 42 23;7 20 42 1;23 1 30 1;3 1 48 2;10 1 49 28;7 1 49 11;4 1 49 2;1 1 50 2;5 1 51 2;11 1 52 2;7 1 53 2;5 1 54 17;4 1 54 57;4 1 54 48;4 1 54 10;4 1 54 2;1 1 44 15;4 1 45 17;4 1 43 13;4 1 42 11;4 1 36 3;4 1 38 3;4 1 35 3;7 1 37 3;4 1 34 9;9 1 40 31;7 1 40 14;4 1 32 11;7 1 33 10;7 1 31 14;4 1 30 19;18 1 30 1;2 1 48 2;2 1 57 1;1 1 58 2;10 1 59 19;7 1 59 2;5 1 60 18;7 1 60 2;6 1 57 19;4 1 57 1;2 1 58 2;1 1 30 1;21 7 54 1;2 7 54 27;4 7 54 16;4 7 54 1;37 20 89 1;2 20 90 2;13 20 91 2;5 20 92 18;4 20 92 2;13 20 89 1;6 20 93 3;3 20 93 11;4 20 93 3;13 20 89 1;24 20 82 1;2 20 83 2;5 20 84 2;10 20 82 1;37 20 64 1;2 20 64 14;5 20 64 1;6 20 66 1;3 20 67 17;4 20 67 2;5 20 68 2;4 20 68 13;12 20 68 2;2 20 69 2;11 20 66 1;13 20 64 1;23 14 45 1;2 14 45 41;4 14 45 19;2 14 45 1;34 23 57 1;2 23 57 18;6 23 57 1;35 9 32 1;2 9 32 33;30 9 32 1;6 9 34 1;3 9 35 2;2 9 36 2;27 9 34 1;6 9 37 3;16 9 32 1;23 24 18 1;2 24 18 43;2 24 19 24;4 24 19 2;3 24 20 16;4 24 20 2;3 24 21 2;6 24 22 48;4 24 22 9;8 24 22 2;1 24 23 62;4 24 23 2;5 24 18 45;4 24 18 44;5 24 18 43;2 24 21 2;1 24 20 2;1 24 19 2;1 24 18 43;1 24 18 28;4 24 18 1;27 24 28 1;2 24 28 21;2 24 29 40;6 24 29 27;4 24 29 16;6 24 29 2;3 24 30 3;4 24 30 15;4 24 30 31;6 24 30 44;6 24 30 2;8 24 31 2;9 24 28 21;2 24 29 2;1 24 28 21;1 24 28 1;29 11 50 1;2 11 51 2;2 11 50 1;6 11 52 3;3 11 52 11;4 11 52 3;13 11 50 1;15 24 45 1;2 24 52 9;2 24 53 3;8 24 54 12;2 24 54 27;8 24 54 13;4 24 54 12;2 24 54 27;1 24 54 12;1 24 54 3;2 24 52 10;4 24 52 9;2 24 53 3;1 24 52 9;1 24 56 13;2 24 56 41;4 24 56 27;3 24 56 14;4 24 56 13;2 24 56 27;1 24 56 13;1 24 47 22;2 24 47 49;4 24 47 35;3 24 47 23;4 24 47 22;2 24 47 35;1 24 47 22;1 24 47 9;4 24 46 22;2 24 46 49;4 24 46 35;3 24 46 23;4 24 46 22;2 24 46 35;1 24 46 22;1 24 46 9;4 24 48 36;1 24 48 50;3 24 48 37;4 24 48 36;3 24 48 70;1 24 48 83;3 24 48 71;4 24 48 70;3 24 48 23;4 24 48 10;4 24 49 10;7 24 50 11;7 24 45 16;7 24 45 1;29 20 53 1;37 24 36 1;2 24 36 23;2 24 37 16;4 24 37 2;5 24 38 62;4 24 38 74;6 24 38 92;4 24 38 15;4 24 38 2;1 24 36 23;2 24 37 2;1 24 36 23;1 24 36 18;4 24 36 1;23 24 61 1;2 24 62 8;4 24 62 2;6 24 61 73;4 24 61 67;4 24 61 63;4 24 61 51;4 24 61 23;6 24 61 1;6 24 63 3;16 24 61 1;19 23 59 1;3 23 60 2;6 23 59 125;4 23 59 58;7 23 59 1;9 23 61 3;4 23 62 2;5 23 61 118;4 23 61 46;7 23 61 3;9 23 63 3;4 23 64 37;4 23 64 2;8 23 63 3;13 23 59 1;14 23 30 1;3 23 42 2;10 23 43 34;7 23 43 17;4 23 43 2;5 23 44 10;7 23 44 2;5 23 45 24;7 23 45 10;4 23 45 2;1 23 46 44;7 23 46 23;4 23 46 10;4 23 46 2;1 23 40 66;4 23 40 22;4 23 37 3;4 23 35 3;7 23 36 3;4 23 34 9;8 23 39 44;7 23 39 27;4 23 39 81;7 23 39 65;4 23 39 13;6 23 32 11;7 23 33 10;7 23 31 14;4 23 30 19;14 23 30 1;2 23 42 2;2 23 49 1;1 23 50 2;10 23 51 18;7 23 51 2;6 23 52 10;7 23 52 2;5 23 53 23;7 23 53 9;4 23 53 2;5 23 49 19;4 23 49 1;2 23 50 2;1 23 30 1;19 26 8 1;2 26 9 2;6 26 10 2;5 26 8 1;28 25 55 1;2 25 56 16;6 25 56 2;5 25 57 2;6 25 55 1;6 25 58 3;3 25 59 28;6 25 59 17;4 25 59 2;5 25 58 3;13 25 55 1;10 25 47 1;3 25 48 2;10 25 49 18;7 25 49 2;5 25 50 13;4 25 50 2;11 25 47 1;2 25 48 2;1 25 47 1;20 9 59 1;2 9 59 26;31 9 59 1;36 25 66 1;2 25 67 28;4 25 67 2;5 25 68 2;6 25 66 102;4 25 66 16;6 25 66 1;6 25 69 3;16 25 66 1;15 25 62 1;1 25 63 2;8 25 62 39;6 25 62 10;6 25 62 1;6 25 64 3;15 25 62 1;12 25 31 1;3 25 37 2;10 25 38 18;7 25 38 2;6 25 34 80;4 25 34 75;4 25 34 49;7 25 34 68;6 25 34 9;8 25 35 31;7 25 35 14;4 25 32 11;7 25 33 10;7 25 31 19;11 25 31 1;2 25 37 2;2 25 41 1;1 25 42 2;10 25 43 18;7 25 43 2;6 25 41 19;4 25 41 1;2 25 42 2;1 25 31 1;13 2 53 1;1 2 53 15;2 2 54 23;6 2 54 2;5 2 55 2;10 2 56 41;6 2 56 16;4 2 56 2;5 2 57 25;4 2 57 48;4 2 57 70;4 2 57 2;5 2 53 15;2 2 56 2;1 2 55 2;1 2 53 15;1 2 53 1;31 27 38 1;2 27 39 2;6 27 38 145;4 27 38 23;6 27 38 1;6 27 40 3;3 27 41 2;5 27 40 3;6 27 42 3;16 27 38 1;14 27 29 1;3 27 34 2;10 27 35 22;4 27 35 2;11 27 32 9;4 27 30 11;4 27 31 10;4 27 29 19;8 27 29 1;2 27 34 2;1 27 29 1;10 30 88 1;45 30 84 1;2 30 85 2;10 30 84 15;9 30 84 1;6 30 86 3;16 30 84 1;12 8 78 1;93 8 296 1;36 30 25 1;3 30 26 2;2 30 27 21;8 30 27 16;4 30 27 2;8 30 25 1;34 30 48 1;2 30 49 2;2 30 48 1;6 30 50 3;16 30 48 1;22 30 46 1;2 30 46 16;1 30 46 24;3 30 46 51;4 30 46 43;1 30 46 16;3 30 46 1;33 30 52 1;3 30 53 15;4 30 53 2;4 30 54 23;4 30 54 34;4 30 54 2;4 30 52 42;4 30 52 30;4 30 52 1;36 30 38 1;3 30 39 10;8 30 39 2;1 30 40 14;4 30 40 2;6 30 38 32;4 30 38 1;6 30 41 3;4 30 42 10;8 30 42 2;1 30 43 14;4 30 43 2;6 30 41 11;4 30 41 3;6 30 44 3;4 30 44 11;4 30 44 3;13 30 38 1;23 30 31 1;4 30 32 16;4 30 32 2;4 30 31 1;6 30 33 3;5 30 33 17;4 30 33 11;4 30 33 3;13 30 31 1;21 11 43 1;2 11 44 2;2 11 45 2;2 11 43 1;36 30 57 1;3 30 57 25;4 30 57 1;6 30 59 1;4 30 60 2;2 30 61 2;5 30 59 1;6 30 62 3;4 30 63 2;2 30 64 2;2 30 65 2;5 30 62 3;6 30 66 3;4 30 67 2;2 30 68 2;2 30 66 3;6 30 69 3;4 30 70 2;2 30 71 2;2 30 69 3;13 30 57 1;22 30 17 1;4 30 17 35;2 30 18 2;18 30 19 2;11 30 20 22;4 30 20 14;4 30 20 2;1 30 21 2;11 30 22 59;2 30 22 2;5 30 17 35;2 30 18 2;1 30 17 35;1 30 17 1;35 30 78 1;2 30 79 2;2 30 78 20;6 30 78 1;6 30 80 3;3 30 80 28;4 30 80 11;6 30 80 3;13 30 78 1;23 30 76 1;2 30 76 36;1 30 76 44;3 30 76 71;4 30 76 63;1 30 76 36;3 30 76 25;4 30 76 15;4 30 76 1;36 30 35 1;3 30 35 37;4 30 35 29;4 30 35 1;27 29 73 1;1 29 73 10;2 29 74 7;6 29 74 2;18 29 73 74;6 29 73 53;4 29 73 10;6 29 74 2;1 29 73 10;1 29 73 1;22 8 198 1;114 29 92 1;2 29 92 23;2 29 93 10;4 29 93 2;1 29 94 33;8 29 94 16;4 29 94 2;5 29 95 2;6 29 92 24;4 29 92 23;2 29 94 2;1 29 92 23;1 29 92 1;35 29 83 1;3 29 84 11;4 29 84 2;1 29 85 12;1 29 85 57;5 29 85 34;4 29 85 26;4 29 85 20;4 29 85 12;3 29 86 14;1 29 86 22;3 29 86 14;3 29 86 10;4 29 86 2;1 29 87 2;4 29 87 14;4 29 87 2;2 29 88 2;2 29 89 10;1 29 89 19;5 29 89 47;2 29 89 10;3 29 83 25;4 29 83 1;36 29 77 1;3 29 78 2;5 29 77 53;4 29 77 22;6 29 77 1;6 29 79 3;17 29 77 1;12 8 283 1;46 29 68 1;2 29 69 2;10 29 70 2;5 29 68 1;5 29 69 2;2 29 68 1;21 29 16 1;3 29 17 16;4 29 17 2;8 29 18 2;6 29 16 104;4 29 16 94;2 29 16 82;4 29 16 37;6 29 16 1;7 29 21 1;1 29 22 31;6 29 22 45;6 29 22 59;6 29 22 18;4 29 22 2;5 29 23 51;4 29 23 39;4 29 23 78;4 29 23 66;4 29 23 106;4 29 23 94;4 29 23 10;8 29 23 2;1 29 21 25;4 29 21 16;4 29 21 1;2 29 22 2;2 29 26 1;1 29 27 2;10 29 28 12;4 29 28 2;2 29 29 23;4 29 29 2;9 29 30 2;8 29 31 2;8 29 32 74;4 29 32 61;6 29 32 49;4 29 32 94;4 29 32 10;7 29 32 2;1 29 26 25;4 29 26 16;4 29 26 1;2 29 30 2;1 29 27 2;2 29 35 1;1 29 36 2;10 29 37 12;4 29 37 2;2 29 38 26;4 29 38 2;9 29 39 6;4 29 39 2;8 29 40 52;4 29 40 40;4 29 40 81;4 29 40 76;4 29 40 64;4 29 40 10;8 29 40 2;1 29 35 25;4 29 35 16;4 29 35 1;2 29 36 2;2 29 43 1;1 29 44 2;10 29 45 12;4 29 45 2;2 29 46 30;4 29 46 2;13 29 47 20;4 29 47 2;13 29 48 47;4 29 48 35;4 29 48 10;7 29 48 2;1 29 43 25;4 29 43 16;4 29 43 1;2 29 46 2;1 29 44 2;2 29 51 1;1 29 52 12;9 29 52 2;2 29 53 2;13 29 54 2;16 29 51 107;6 29 51 95;4 29 51 86;4 29 51 48;7 29 51 1;8 29 53 2;2 29 57 1;1 29 58 11;9 29 58 2;2 29 59 2;13 29 60 12;4 29 60 2;2 29 61 19;4 29 61 2;11 29 57 137;6 29 57 125;4 29 57 112;4 29 57 107;4 29 57 94;4 29 57 61;7 29 57 1;9 29 59 2;2 29 64 1;1 29 65 2;16 29 64 1;8 29 16 1;13 28 26 1;3 28 31 2;10 28 29 14;4 28 28 9;4 28 27 10;4 28 26 19;8 28 26 1;2 28 31 2;1 28 26 1;10 32 18 1;435 32 12 1;2 32 12 13;9 32 12 1;25 32 16 1;48 31 36 1;2 31 37 3;4 31 37 21;4 31 37 2;4 31 36 1;6 31 38 3;3 31 38 56;4 31 38 44;4 31 38 84;4 31 38 72;4 31 38 11;7 31 38 3;13 31 36 1;15 31 28 1;3 31 33 58;6 31 33 48;4 31 33 31;6 31 33 72;6 31 33 18;4 31 33 2;5 31 30 42;4 31 30 30;4 31 30 57;4 31 30 9;7 31 31 26;4 31 31 53;4 31 29 10;4 31 28 19;11 31 28 1;2 31 33 2;1 31 28 1;13 34 68 1;1 34 68 40;6 34 68 29;6 34 68 10;6 34 68 1;34 14 21 1;2 14 21 18;5 14 21 1;6 14 23 1;3 14 24 2;6 14 23 1;13 14 21 1;15 34 71 1;1 34 71 24;6 34 71 42;6 34 71 8;4 34 71 1;26 34 73 1;1 34 73 25;6 34 73 11;5 34 73 1;26 34 84 1;1 34 85 2;7 34 86 20;6 34 86 2;11 34 87 2;13 34 84 1;33 9 18 1;2 9 18 31;30 9 18 1;6 9 20 1;3 9 21 2;2 9 22 2;27 9 20 1;6 9 23 3;16 9 18 1;22 9 25 1;2 9 25 31;30 9 25 1;6 9 27 1;3 9 28 2;2 9 29 2;27 9 27 1;6 9 30 3;16 9 25 1;23 36 124 1;2 36 125 8;4 36 125 2;6 36 124 1;6 36 126 3;16 36 124 1;21 36 28 1;2 36 28 19;5 36 28 1;6 36 30 1;21 36 28 1;23 36 24 1;2 36 24 19;2 36 24 1;6 36 26 1;21 36 24 1;12 37 144 1;31 37 17 1;35 37 242 1;2 37 242 37;6 37 242 15;4 37 242 1;37 37 139 1;2 37 140 28;4 37 140 2;31 37 141 10;4 37 141 34;9 37 141 10;4 37 141 2;1 37 139 21;4 37 139 40;6 37 139 33;4 37 139 1;30 37 126 1;35 37 128 1;2 37 128 47;2 37 128 31;6 37 128 19;4 37 128 1;6 37 130 1;3 37 131 2;2 37 132 2;2 37 133 2;2 37 130 9;4 37 130 1;6 37 134 3;3 37 135 2;2 37 134 3;13 37 128 1;12 37 120 1;23 37 155 1;35 37 157 1;2 37 158 11;4 37 158 2;1 37 159 2;2 37 160 2;4 37 160 18;6 37 160 2;2 37 161 79;6 37 161 46;4 37 161 2;41 37 162 14;4 37 162 2;1 37 167 15;4 37 166 23;7 37 166 13;4 37 165 14;7 37 163 2;7 37 157 1;25 37 38 1;54 37 28 1;36 37 30 1;1 37 30 22;2 37 31 2;10 37 32 17;4 37 32 11;4 37 32 2;1 37 30 22;2 37 31 2;1 37 30 22;1 37 30 1;31 37 218 1;2 37 218 26;4 37 218 1;36 37 220 1;2 37 220 38;4 37 220 28;4 37 220 1;37 37 196 1;2 37 196 25;10 37 196 1;6 37 198 1;19 37 200 1;3 37 201 2;5 37 202 13;4 37 202 2;1 37 203 3;4 37 203 2;5 37 200 1;13 37 196 1;24 37 208 1;2 37 209 2;9 37 208 1;6 37 210 3;3 37 211 2;5 37 212 8;4 37 212 2;6 37 213 23;4 37 213 10;4 37 213 2;1 37 214 2;2 37 215 18;4 37 215 52;4 37 215 41;4 37 215 11;4 37 215 2;4 37 210 3;13 37 208 1;23 37 194 1;2 37 194 27;6 37 194 1;36 37 185 1;2 37 186 2;5 37 187 2;6 37 185 1;6 37 188 3;3 37 189 2;5 37 190 27;4 37 190 13;4 37 190 2;5 37 191 21;4 37 191 2;11 37 188 3;13 37 185 1;12 37 19 1;29 37 122 1;1 37 122 10;6 37 122 1;34 37 263 1;3 37 263 25;2 37 264 46;4 37 264 24;4 37 264 11;4 37 264 2;1 37 265 2;3 37 266 12;4 37 266 29;6 37 266 12;4 37 266 42;8 37 266 37;4 37 266 12;4 37 266 2;1 37 263 25;2 37 265 2;1 37 263 25;1 37 263 1;36 37 276 1;2 37 277 10;1 37 277 19;3 37 277 45;10 37 277 36;1 37 277 10;3 37 277 2;2 37 276 1;6 37 278 3;16 37 276 1;23 37 269 1;2 37 269 19;1 37 270 2;3 37 271 43;4 37 271 50;4 37 271 24;4 37 271 18;4 37 271 11;4 37 271 68;6 37 271 11;4 37 271 2;1 37 269 19;3 37 269 1;36 37 280 1;2 37 280 29;1 37 280 74;3 37 280 52;10 37 280 40;4 37 280 30;4 37 280 29;3 37 280 18;4 37 280 1;37 37 256 1;3 37 257 50;8 37 257 44;4 37 257 34;6 37 257 24;4 37 257 12;7 37 257 2;1 37 258 11;2 37 258 84;8 37 258 62;4 37 258 52;3 37 258 25;4 37 258 12;4 37 258 11;2 37 258 52;1 37 258 11;1 37 256 83;4 37 256 70;4 37 256 96;4 37 256 64;4 37 256 109;4 37 256 58;4 37 256 50;4 37 256 43;4 37 256 33;4 37 256 1;25 37 23 1;40 37 237 1;27 37 238 12;4 37 238 8;4 37 238 2;1 37 239 12;4 37 239 8;4 37 239 2;1 37 237 31;4 37 237 27;4 37 237 46;6 37 237 41;4 37 237 57;6 37 237 52;4 37 237 67;6 37 237 63;4 37 237 1;42 37 223 1;3 37 224 2;10 37 223 27;6 37 223 1;6 37 225 3;4 37 231 31;6 37 231 10;7 37 231 2;1 37 232 21;12 37 232 12;7 37 232 2;1 37 233 43;4 37 233 33;6 37 233 23;4 37 233 57;4 37 233 11;7 37 233 2;1 37 234 29;4 37 234 24;4 37 234 18;4 37 234 10;7 37 234 2;1 37 226 15;4 37 226 2;4 37 227 15;4 37 227 2;4 37 228 15;4 37 228 2;4 37 229 15;4 37 229 2;8 37 225 11;9 37 225 3;13 37 223 1;12 37 25 1;40 37 172 1;2 37 173 2;5 37 174 15;4 37 174 2;5 37 175 2;11 37 172 21;6 37 172 1;6 37 176 3;3 37 177 2;6 37 178 28;4 37 178 2;9 37 176 51;4 37 176 40;4 37 176 79;4 37 176 75;4 37 176 33;4 37 176 16;6 37 176 11;7 37 176 3;6 37 179 3;3 37 180 2;6 37 179 41;4 37 179 32;4 37 179 57;4 37 179 32;4 37 179 18;4 37 179 11;4 37 179 3;13 37 172 1;21 37 248 1;3 37 252 2;2 37 248 28;1 37 249 2;3 37 250 14;4 37 250 2;1 37 248 28;3 37 248 1;6 37 253 3;17 37 248 1;23 37 51 1;2 37 52 11;4 37 52 2;1 37 51 1;6 37 53 3;3 37 54 11;4 37 54 2;1 37 53 30;4 37 53 18;4 37 53 11;4 37 53 3;13 37 51 1;23 36 128 1;2 36 128 20;1 36 129 2;5 36 130 2;5 36 131 11;4 36 131 2;1 36 132 11;6 36 132 2;2 36 128 20;3 36 128 1;35 36 151 1;3 36 151 31;2 36 151 1;6 36 153 1;22 36 151 1;24 36 60 1;2 36 61 23;6 36 61 2;5 36 60 41;6 36 60 23;4 36 60 1;6 36 62 3;3 36 63 23;6 36 63 2;5 36 62 29;6 36 62 11;4 36 62 3;13 36 60 1;23 37 244 1;2 37 245 2;5 37 244 1;6 37 246 3;3 37 246 46;8 37 246 20;4 37 246 33;4 37 246 11;9 37 246 3;13 37 244 1;23 37 61 1;2 37 62 11;4 37 62 2;1 37 61 1;6 37 63 3;3 37 64 11;4 37 64 2;1 37 63 41;4 37 63 30;4 37 63 18;4 37 63 11;4 37 63 3;13 37 61 1;24 36 88 1;3 36 89 26;4 36 89 11;4 36 89 2;1 36 88 1;6 36 90 3;4 36 90 11;6 36 90 3;13 36 88 1;24 36 82 1;2 36 83 15;4 36 83 2;1 36 84 14;6 36 84 2;2 36 85 15;4 36 85 2;1 36 82 19;7 36 82 1;6 36 86 3;3 36 86 11;6 36 86 3;13 36 82 1;12 37 21 1;28 36 20 1;33 36 92 1;2 36 92 22;1 36 93 15;1 36 93 2;3 36 98 10;4 36 98 2;1 36 99 2;2 36 92 22;3 36 92 1;36 36 37 1;3 36 44 23;4 36 43 35;6 36 42 29;6 36 41 2;5 36 46 14;1 36 47 15;1 36 47 3;5 36 48 3;2 36 46 34;6 36 46 15;8 36 46 54;4 36 46 14;3 36 39 16;4 36 38 12;4 36 37 1;39 36 68 1;2 36 68 56;4 36 68 47;1 36 68 24;4 36 68 1;6 36 70 1;3 36 70 9;4 36 70 1;13 36 68 1;22 36 146 1;3 36 146 32;2 36 147 16;4 36 147 2;3 36 148 2;5 36 146 33;4 36 146 32;2 36 147 2;1 36 146 32;1 36 146 1;35 36 163 1;2 36 165 2;4 36 164 2;2 36 164 62;4 36 164 48;3 36 164 2;5 36 164 48;1 36 164 2;1 36 163 23;4 36 163 1;36 36 174 1;3 36 175 2;5 36 176 2;6 36 174 1;6 36 177 3;4 36 178 2;5 36 179 2;6 36 177 3;6 36 180 3;4 36 181 2;5 36 182 2;5 36 183 10;4 36 183 2;2 36 180 3;5 36 182 2;2 36 184 3;4 36 185 2;5 36 186 2;6 36 184 3;6 36 187 3;4 36 188 2;5 36 189 2;5 36 190 14;4 36 190 2;8 36 187 3;5 36 189 2;2 36 187 3;7 36 174 1;23 36 169 1;3 36 170 2;5 36 171 2;5 36 169 1;36 36 157 1;3 36 158 20;1 36 158 2;40 36 159 3;5 36 158 2;8 36 157 1;36 37 95 1;2 37 95 30;1 37 96 12;1 37 96 2;3 37 97 14;1 37 97 29;3 37 97 15;4 37 97 14;3 37 97 10;4 37 97 2;1 37 95 30;3 37 95 22;4 37 95 1;36 36 135 1;4 36 136 2;6 36 135 48;4 36 135 40;4 36 135 1;6 36 137 3;5 36 137 11;2 36 138 34;4 36 138 26;4 36 138 14;4 36 138 2;5 36 139 13;2 36 140 17;4 36 140 3;3 36 141 11;4 36 141 31;4 36 141 3;5 36 142 3;7 36 139 13;2 36 140 3;1 36 139 13;1 36 137 17;4 36 137 11;2 36 138 2;1 36 137 11;1 36 137 3;13 36 135 1;23 36 114 1;4 36 120 38;4 36 120 18;7 36 120 10;4 36 120 2;1 36 121 10;4 36 121 2;1 36 115 11;4 36 118 15;4 36 116 10;1 36 116 24;5 36 116 49;5 36 116 10;3 36 114 42;6 36 114 1;35 36 108 1;3 36 108 31;2 36 109 24;4 36 109 2;5 36 110 11;4 36 110 2;1 36 111 8;4 36 111 2;6 36 108 31;2 36 109 2;1 36 108 31;1 36 108 1;35 35 29 1;2 35 29 22;4 35 29 1;37 36 74 1;2 36 74 53;4 36 74 44;1 36 74 21;4 36 74 1;6 36 76 1;10 36 76 22;6 36 76 9;4 36 76 1;6 36 78 1;3 36 78 9;4 36 78 1;13 36 74 1;12 36 54 1;40 36 209 1;3 36 209 33;4 36 209 54;6 36 209 22;6 36 209 1;37 36 213 1;4 36 214 10;4 36 214 27;4 36 214 2;5 36 213 37;4 36 213 1;6 36 215 3;5 36 215 11;6 36 215 3;13 36 213 1;24 37 102 1;3 37 103 2;2 37 102 27;4 37 102 34;4 37 102 27;8 37 102 47;4 37 102 54;4 37 102 47;4 37 102 62;6 37 102 47;8 37 102 75;4 37 102 82;4 37 102 75;4 37 102 90;6 37 102 75;8 37 102 102;4 37 102 109;4 37 102 102;4 37 102 117;6 37 102 102;4 37 102 17;9 37 102 1;6 37 104 3;4 37 104 11;6 37 104 3;13 37 102 1;23 36 198 1;4 36 198 30;1 36 199 2;5 36 200 10;4 36 200 27;4 36 200 2;5 36 201 10;2 36 202 27;4 36 202 15;4 36 202 3;5 36 203 29;4 36 203 46;4 36 203 13;4 36 203 3;1 36 204 12;6 36 204 3;2 36 201 10;2 36 202 3;1 36 201 10;1 36 206 2;6 36 198 30;3 36 198 1;35 35 21 1;2 35 21 23;2 35 22 20;2 35 23 23;4 35 23 3;3 35 24 3;11 35 22 20;2 35 23 3;1 35 22 20;1 35 22 15;4 35 22 2;3 35 26 25;4 35 26 60;4 35 26 44;4 35 26 95;6 35 26 12;4 35 26 2;1 35 21 23;5 35 22 2;1 35 21 23;1 35 21 1;24 35 17 1;26 34 131 1;1 34 131 16;2 34 131 47;6 34 131 33;4 34 131 21;3 34 131 66;4 34 131 77;6 34 131 66;2 34 131 16;2 34 131 21;1 34 131 16;1 34 131 10;4 34 131 1;27 34 57 1;1 34 58 2;7 34 59 22;6 34 59 8;4 34 59 2;4 34 59 43;6 34 59 2;2 34 60 2;6 34 60 11;6 34 60 2;2 34 57 1;33 35 49 1;3 35 49 31;2 35 50 22;4 35 50 2;5 35 51 10;2 35 52 3;8 35 53 12;2 35 53 61;4 35 53 49;4 35 53 37;3 35 53 13;10 35 53 12;2 35 53 37;1 35 53 12;1 35 51 31;6 35 51 16;4 35 51 10;2 35 52 3;1 35 51 10;1 35 49 31;2 35 50 2;1 35 49 31;1 35 49 1;35 35 57 1;3 35 58 23;5 35 58 2;40 35 59 22;4 35 59 3;40 35 59 35;9 35 59 3;8 35 58 2;8 35 57 1;33 35 156 1;39 35 45 1;2 35 45 22;2 35 45 62;4 35 45 42;5 35 45 29;4 35 45 22;2 35 45 42;1 35 45 22;1 35 45 1;35 37 91 1;3 37 91 23;4 37 91 30;4 37 91 23;4 37 91 36;4 37 91 43;4 37 91 36;4 37 91 49;4 37 91 56;4 37 91 49;4 37 91 62;4 37 91 69;4 37 91 62;4 37 91 14;9 37 91 1;35 36 221 1;4 36 221 37;1 36 222 2;3 36 223 2;3 36 224 2;7 36 225 2;10 36 226 2;6 36 233 12;7 36 227 2;8 36 221 37;2 36 223 2;1 36 221 37;1 36 221 1;35 36 239 1;3 36 239 27;1 36 240 2;5 36 241 10;1 36 242 3;5 36 243 67;6 36 243 34;7 36 243 12;4 36 243 3;1 36 241 10;3 36 239 27;3 36 239 1;35 35 65 1;5 35 66 2;2 35 65 39;4 35 65 1;6 35 67 3;6 35 68 29;4 35 68 54;11 35 68 14;4 35 68 2;1 35 69 2;6 35 67 47;11 35 67 11;9 35 67 3;6 35 70 3;6 35 70 40;11 35 70 20;4 35 70 3;16 35 65 1;21 35 158 1;3 35 160 26;4 35 160 41;4 35 160 13;4 35 159 10;4 35 158 24;4 35 158 1;36 35 72 1;5 35 73 2;2 35 72 39;4 35 72 1;6 35 74 3;6 35 75 11;4 35 75 2;1 35 74 42;4 35 74 56;4 35 74 23;4 35 74 11;4 35 74 3;13 35 72 1;23 35 78 1;5 35 79 2;2 35 78 39;4 35 78 1;6 35 80 3;6 35 81 11;4 35 81 2;1 35 80 42;4 35 80 56;4 35 80 23;4 35 80 11;4 35 80 3;13 35 78 1;23 35 84 1;5 35 85 2;2 35 84 39;4 35 84 1;6 35 86 3;6 35 87 11;4 35 87 2;1 35 86 42;4 35 86 56;4 35 86 23;4 35 86 11;4 35 86 3;13 35 84 1;23 35 90 1;5 35 91 2;2 35 90 40;4 35 90 1;6 35 92 3;6 35 93 11;4 35 93 2;1 35 92 42;4 35 92 56;4 35 92 23;4 35 92 11;4 35 92 3;13 35 90 1;23 35 96 1;5 35 97 2;2 35 96 40;4 35 96 1;6 35 98 3;6 35 99 11;4 35 99 2;1 35 98 43;4 35 98 58;4 35 98 23;4 35 98 11;4 35 98 3;13 35 96 1;23 35 102 1;5 35 103 2;2 35 102 40;4 35 102 1;6 35 104 3;6 35 105 11;4 35 105 2;1 35 104 43;4 35 104 58;4 35 104 23;4 35 104 11;4 35 104 3;13 35 102 1;23 35 108 1;5 35 109 2;2 35 108 41;4 35 108 1;6 35 110 3;6 35 111 11;4 35 111 2;1 35 110 43;4 35 110 58;4 35 110 23;4 35 110 11;4 35 110 3;13 35 108 1;23 35 114 1;5 35 115 2;2 35 114 41;4 35 114 1;6 35 116 3;6 35 117 11;4 35 117 2;1 35 116 44;4 35 116 60;4 35 116 23;4 35 116 11;4 35 116 3;13 35 114 1;23 35 120 1;5 35 121 2;2 35 120 41;4 35 120 1;6 35 122 3;6 35 123 11;4 35 123 2;1 35 122 44;4 35 122 60;4 35 122 23;4 35 122 11;4 35 122 3;13 35 120 1;23 35 126 1;5 35 127 2;2 35 126 42;4 35 126 1;6 35 128 3;6 35 129 11;4 35 129 2;1 35 128 44;4 35 128 60;4 35 128 23;4 35 128 11;4 35 128 3;13 35 126 1;23 35 132 1;5 35 133 2;2 35 132 42;4 35 132 1;6 35 134 3;6 35 135 11;4 35 135 2;1 35 134 45;4 35 134 62;4 35 134 23;4 35 134 11;4 35 134 3;13 35 132 1;23 35 138 1;5 35 139 2;2 35 138 42;4 35 138 1;6 35 140 3;6 35 141 11;4 35 141 2;1 35 140 45;4 35 140 62;4 35 140 23;4 35 140 11;4 35 140 3;13 35 138 1;23 35 144 1;5 35 145 2;2 35 144 42;4 35 144 1;6 35 146 3;6 35 147 11;4 35 147 2;1 35 146 45;4 35 146 62;4 35 146 23;4 35 146 11;4 35 146 3;13 35 144 1;23 35 150 1;5 35 151 2;2 35 150 43;4 35 150 1;6 35 152 3;6 35 153 11;4 35 153 2;1 35 152 45;4 35 152 62;4 35 152 23;4 35 152 11;4 35 152 3;13 35 150 1;23 35 41 1;3 35 42 18;4 35 42 2;5 35 41 36;4 35 41 31;4 35 41 1;6 35 43 3;4 35 43 44;4 35 43 11;4 35 43 3;13 35 41 1;22 35 33 1;2 35 33 23;2 35 34 40;4 35 34 34;4 35 34 14;4 35 34 2;8 35 33 24;4 35 33 34;4 35 33 23;2 35 34 2;1 35 33 23;1 35 33 1;27 34 125 1;1 34 125 24;7 34 125 1;6 34 127 1;15 34 125 1;13 34 122 1;1 34 122 24;6 34 122 42;6 34 122 11;4 34 122 1;26 34 79 1;1 34 80 2;7 34 81 2;7 34 79 1;26 34 75 1;1 34 75 11;7 34 75 1;6 34 77 1;22 34 75 1;13 34 99 1;1 34 100 2;8 34 101 2;7 34 102 2;8 34 99 1;26 34 91 1;1 34 92 2;7 34 93 2;10 34 94 20;6 34 94 2;11 34 95 2;7 34 91 1;26 34 105 1;1 34 105 34;7 34 105 24;6 34 105 8;4 34 105 1;6 34 107 1;9 34 107 28;6 34 107 9;4 34 107 1;6 34 109 1;9 34 109 41;6 34 109 46;6 34 109 28;4 34 109 9;4 34 109 1;13 34 105 1;14 34 111 1;1 34 111 25;7 34 111 8;6 34 111 1;6 34 113 1;9 34 113 28;6 34 113 9;4 34 113 1;6 34 115 1;9 34 115 28;6 34 115 9;4 34 115 1;13 34 111 1;13 34 129 1;1 34 129 24;6 34 129 32;6 34 129 37;6 34 129 11;4 34 129 1;27 34 148 1;1 34 148 41;7 34 148 33;6 34 148 14;4 34 148 1;6 34 150 1;2 34 150 9;6 34 150 1;13 34 148 1;13 34 142 1;3 34 143 2;5 34 142 23;7 34 142 1;6 34 144 3;4 34 145 72;6 34 145 45;4 34 145 28;7 34 145 12;4 34 145 2;1 34 144 59;6 34 144 32;4 34 144 11;4 34 144 3;13 34 142 1;11 34 133 1;1 34 133 57;7 34 133 24;6 34 133 42;6 34 133 9;8 34 133 1;6 34 135 1;2 34 135 9;2 34 136 2;10 34 137 10;2 34 137 61;4 34 137 49;4 34 137 37;5 34 137 16;4 34 137 10;2 34 137 37;1 34 137 10;1 34 135 9;2 34 136 2;1 34 135 9;1 34 135 1;13 34 133 1;13 34 21 1;1 34 22 2;7 34 21 1;6 34 23 3;2 34 24 2;7 34 25 2;12 34 23 36;6 34 23 22;4 34 23 56;6 34 23 11;6 34 23 3;6 34 26 3;2 34 27 2;7 34 26 26;6 34 26 34;6 34 26 40;6 34 26 11;4 34 26 3;6 34 28 3;15 34 21 1;22 37 282 1;2 37 283 13;6 37 283 2;2 37 282 1;6 37 284 3;16 37 282 1;23 37 287 1;2 37 288 17;2 37 288 43;4 37 288 30;3 37 288 18;4 37 288 17;2 37 288 30;1 37 288 17;1 37 288 10;4 37 288 2;1 37 287 65;4 37 287 61;4 37 287 49;4 37 287 37;7 37 287 27;4 37 287 1;36 37 291 1;2 37 292 29;4 37 292 13;4 37 292 2;1 37 293 2;2 37 291 1;6 37 294 3;16 37 291 1;23 37 296 1;2 37 297 2;6 37 296 66;4 37 296 62;4 37 296 54;6 37 296 43;4 37 296 26;7 37 296 1;6 37 298 3;16 37 296 1;23 37 108 1;2 37 108 33;4 37 108 49;4 37 108 73;4 37 108 21;8 37 108 1;25 37 35 1;42 37 322 1;3 37 323 2;5 37 324 13;6 37 324 2;2 37 325 9;8 37 325 34;6 37 325 9;4 37 325 42;4 37 325 9;4 37 325 2;1 37 326 9;4 37 326 24;6 37 326 9;4 37 326 32;4 37 326 9;4 37 326 2;1 37 327 2;6 37 322 48;4 37 322 32;4 37 322 71;4 37 322 100;4 37 322 1;42 37 313 1;2 37 314 11;2 37 315 3;8 37 316 3;29 37 317 28;4 37 317 20;4 37 317 12;4 37 317 3;1 37 314 24;4 37 314 12;7 37 314 11;2 37 315 3;1 37 314 11;1 37 313 26;4 37 313 1;37 37 301 1;2 37 302 2;7 37 301 1;6 37 303 3;3 37 304 16;4 37 304 2;1 37 305 11;2 37 306 3;8 37 307 33;13 37 307 23;6 37 307 13;4 37 307 3;1 37 308 3;5 37 305 24;4 37 305 40;4 37 305 12;8 37 305 11;2 37 306 3;1 37 305 11;1 37 303 11;4 37 303 3;13 37 301 1;23 37 114 1;2 37 115 12;4 37 115 2;1 37 116 2;4 37 116 25;4 37 116 19;4 37 116 2;2 37 114 1;6 37 117 3;3 37 117 11;4 37 117 3;13 37 114 1;12 33 65 1;35 33 61 1;2 33 62 2;5 33 61 1;6 33 63 3;16 33 61 1;15 34 63 1;1 34 64 8;6 34 64 2;6 34 65 2;13 34 63 1;26 34 117 1;1 34 118 2;13 34 119 23;6 34 119 11;4 34 119 2;2 34 117 1;5 34 118 2;2 34 120 3;35 34 117 1;12 34 32 1;3 34 33 2;7 34 34 2;7 34 35 42;6 34 35 2;11 34 32 1;3 34 38 1;1 34 39 2;7 34 40 2;10 34 41 2;13 34 42 50;6 34 42 2;11 34 38 1;2 34 40 2;2 34 45 1;1 34 46 2;7 34 47 2;7 34 48 13;6 34 48 2;9 34 49 2;10 34 50 16;4 34 50 33;9 34 50 2;5 34 51 26;4 34 51 14;4 34 51 2;5 34 52 2;5 34 45 1;2 34 51 2;1 34 49 2;1 34 32 1;13 33 30 1;3 33 49 2;10 33 44 27;4 33 44 11;4 33 42 32;4 33 42 16;4 33 43 27;4 33 43 11;4 33 35 17;4 33 35 3;4 33 36 17;4 33 36 3;4 33 38 17;4 33 38 3;4 33 33 3;4 33 34 3;4 33 37 10;4 33 37 3;9 33 32 9;11 33 31 15;4 33 31 10;4 33 47 55;6 33 47 73;4 33 47 14;4 33 45 12;4 33 41 10;4 33 30 19;17 33 30 1;2 33 49 2;2 33 52 1;1 33 56 2;7 33 52 19;4 33 52 1;3 33 59 1;1 33 59 72;6 33 59 66;6 33 59 44;6 33 59 19;4 33 59 1;2 33 30 1;21 14 72 1;2 14 72 20;6 14 72 1;36 16 66 1;2 16 66 17;5 16 66 1;27 9 49 1;1 9 49 21;27 9 49 1;6 9 51 1;16 9 49 1;21 39 31 1;2 39 32 2;6 39 33 2;11 39 31 1;37 39 40 1;3 39 41 26;4 39 41 11;4 39 41 2;1 39 40 1;6 39 42 3;4 39 42 11;6 39 42 3;13 39 40 1;23 39 36 1;3 39 37 2;4 39 37 51;4 39 37 2;2 39 36 1;36 39 44 1;2 39 45 2;6 39 44 1;6 39 46 3;16 39 44 1;23 39 48 1;2 39 48 30;4 39 48 1;36 39 61 1;2 39 62 2;1 39 63 2;5 39 61 21;4 39 61 1;6 39 64 3;3 39 64 11;4 39 64 3;13 39 61 1;21 39 75 1;5 39 75 29;2 39 75 1;14 39 77 1;5 39 77 32;8 39 77 1;14 39 79 1;5 39 79 28;2 39 79 1;14 39 81 1;5 39 81 34;2 39 81 1;13 39 75 1;23 39 66 1;3 39 67 12;4 39 67 2;1 39 68 22;5 39 68 2;40 39 68 78;5 39 68 2;8 39 69 23;5 39 69 2;40 39 70 49;4 39 70 29;6 39 70 74;4 39 70 7;4 39 70 3;5 39 69 2;8 39 66 1;36 39 51 1;4 39 52 2;11 39 53 2;6 39 54 2;5 39 51 1;6 39 55 3;5 39 56 17;1 39 56 2;40 39 57 3;8 39 57 54;7 39 57 3;2 39 56 2;8 39 55 3;13 39 51 1;24 39 20 1;3 39 21 2;10 39 22 2;5 39 23 2;5 39 24 2;4 39 24 25;4 39 24 2;2 39 25 2;4 39 25 30;4 39 25 2;2 39 26 16;5 39 26 2;40 39 26 46;4 39 26 38;2 39 26 2;8 39 27 2;5 39 20 1;5 39 21 2;2 39 20 1;30 38 83 1;2 38 84 2;11 38 85 2;11 38 86 11;4 38 86 2;4 38 87 2;2 38 88 2;11 38 89 2;11 38 83 1;27 38 76 1;2 38 77 15;4 38 77 2;5 38 78 2;11 38 76 1;23 38 92 1;2 38 92 59;4 38 92 34;4 38 92 1;39 16 40 1;2 16 40 35;9 16 40 16;6 16 40 1;6 16 42 1;3 16 42 9;6 16 42 1;13 16 40 1;20 16 68 1;34 38 58 1;3 38 59 2;7 38 60 10;6 38 60 2;5 38 61 2;10 38 58 1;2 38 61 2;2 38 64 1;1 38 65 2;10 38 66 27;7 38 66 10;4 38 66 2;5 38 67 2;10 38 64 1;2 38 67 2;1 38 65 2;2 38 70 1;1 38 71 2;10 38 72 18;7 38 72 2;6 38 70 1;2 38 71 2;1 38 58 1;13 38 32 1;3 38 38 2;7 38 39 19;6 38 39 11;4 38 39 2;1 38 40 8;6 38 40 2;6 38 36 21;6 38 36 13;4 38 34 9;6 38 33 23;6 38 33 10;4 38 35 14;4 38 32 19;11 38 32 1;3 38 43 1;1 38 50 2;10 38 51 28;7 38 51 11;4 38 51 2;1 38 52 11;4 38 52 2;1 38 53 8;6 38 53 2;6 38 48 13;4 38 46 116;7 38 46 9;7 38 47 31;7 38 47 14;4 38 47 51;4 38 44 11;7 38 45 10;7 38 43 19;13 38 43 1;2 38 50 2;2 38 56 1;1 38 56 62;6 38 56 56;6 38 56 44;6 38 56 19;4 38 56 1;2 38 32 1;12 0 13 1;3 0 14 2;14 0 15 2;5 0 13 1;2 0 14 2;13 0 15 2;5 0 13 1;2 0 14 2;48 0 15 2;5 0 13 1;2 0 14 2;16 0 15 2;5 0 13 1;2 0 14 2;48 0 15 2;5 0 13 1;2 0 14 2;16 0 15 2;5 0 13 1;2 0 14 2;48 0 15 2;5 0 13 1;2 0 14 2;16 0 15 2;5 0 13 1;2 0 14 2;13 0 15 2;5 0 13 1;2 0 14 2;48 0 15 2;5 0 13 1;2 0 14 2;16 0 15 2;5 0 13 1;2 0 14 2;48 0 15 2;5 0 13 1;2 0 14 2;16 0 15 2;5 0 13 1;2 0 14 2;48 0 15 2;5 0 13 1;2 0 14 2;50 0 15 2;5 0 13 1;2 0 14 2;3 0 13 1'
