package lib.pvcguard.mount_paths_test

import data.lib.pvcguard.mount_paths

test_slashes_and_dots_make_no_segment if {
	every path in {"/mnt/models", "/mnt/models/", "//mnt//models", "mnt/./models"} {
		mount_paths.segments(path) == ["mnt", "models"]
	}
	every path in {"", "/", "//", "./"} { mount_paths.segments(path) == [] }
}

test_one_path_written_in_two_ways_is_the_same if {
	mount_paths.same("/data", "/data/")
	mount_paths.same("/", "")
	not mount_paths.same("/data", "/data2")
	not mount_paths.same("/data", "/Data")
}

test_inside_goes_by_segments if {
	mount_paths.inside("/mnt/models/a", "/mnt/models")
	mount_paths.inside("/mnt/models/a/b/", "/mnt/models/")
	mount_paths.inside("/mnt", "/")
	not mount_paths.inside("/mnt/models-a", "/mnt/models")
	not mount_paths.inside("/mnt/models", "/mnt/models/a")
	not mount_paths.inside("/mnt/models", "/mnt/models/")
	not mount_paths.inside("/srv/models/a", "/mnt/models")
}

test_common_is_what_all_share if {
	cases := [
		{"paths": ["/mnt/models/"], "common": "/mnt/models/"},
		{"paths": ["/mnt/models/a", "/mnt/models/b"], "common": "/mnt/models"},
		{"paths": ["/mnt/models", "/mnt/models/b"], "common": "/mnt/models"},
		{"paths": ["/mnt/models/b", "/mnt/models"], "common": "/mnt/models"},
		{"paths": ["/mnt/ab", "/mnt/ac"], "common": "/mnt"},
		{"paths": ["/mnt/a", "/srv/a"], "common": "/"},
		{"paths": ["/mnt/a/x", "/srv/a/x"], "common": "/"},
	]
	every case in cases { mount_paths.common(case.paths) == case.common }
}
