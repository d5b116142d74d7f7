"""What Debian's packages bring that the program, or its tests with real services, need."""

import platform

# Shared libraries that Qt asks of a Linux system, and the Debian packages that bring them.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11-xcb.so.1": "libx11-xcb1", "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1", "libcups.so.2": "libcups2", "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6", "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2", "libgthread-2.0.so.0": "libglib2.0-0", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0", "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1", "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxkbcommon.so.0": "libxkbcommon0", "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}  # fmt: skip

# Programs that the tests of `--services` start, and the Debian packages that bring them.
SERVICE_PROGRAMS = {
    "Xvfb": ("xvfb",),
    "xwininfo": ("x11-utils",),
    "dbus-daemon": ("dbus-daemon",),
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core", "python3-gi"),
    f"/usr/lib/{platform.machine()}-linux-gnu/girepository-1.0/Atspi-2.0.typelib": ("gir1.2-atspi-2.0",),  # no program, but read by one
    "apache2": ("apache2-bin",),
    "pg_createcluster": ("postgresql",),
    "radosgw": ("radosgw", "ceph-mon", "ceph-osd", "ceph-common"),
    "makensis": ("nsis",),
    "lintian": ("lintian",),
    "desktop-file-validate": ("desktop-file-utils",),
    "appstreamcli": ("appstream",),
    "rt-setup-database-5": ("request-tracker5", "rt5-standalone", "rt5-db-sqlite", "msmtp-mta", "dbconfig-no-thanks"),
}
