#!/bin/sh
# Kanttekening @VERSION@ for Linux: installs for the person who starts this file; nobody else's rights are needed.
#   sh THIS_FILE               install, or bring up to date
#   sh THIS_FILE --to FOLDER   only unpack
#   sh THIS_FILE --uninstall   remove; projects and settings stay
set -eu

data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
program=$data/kanttekening-program

unpack() {
    mkdir -p "$1"
    tail -c +@BEGIN@ "$0" | tar -xJf - -C "$1"
}

refresh() {
    for asked in "update-desktop-database -q $data/applications" "update-mime-database $data/mime" \
        "gtk-update-icon-cache -qtf $data/icons/hicolor"; do
        if command -v "${asked%% *}" > /dev/null; then $asked > /dev/null 2>&1 || true; fi
    done
}

remove() {
    if [ -f "$program/installed" ]; then
        while IFS= read -r file; do rm -f "$data/$file"; done < "$program/installed"
    fi
    rm -rf "$program"
    [ ! -L "$bin/kanttekening" ] || rm -f "$bin/kanttekening"
}

case ${1-} in
--to)
    unpack "${2:?a folder is missing}"
    ;;
--uninstall)
    remove
    refresh
    echo "Kanttekening is removed. Your projects and settings stay where they are."
    ;;
"")
    remove
    unpack "$program.part"
    mv "$program.part" "$program"
    (cd "$program/share" && find . -type f | cut -c3-) > "$program/installed"
    mkdir -p "$data" "$bin"
    cp -R "$program/share/." "$data/"
    sed "s|^Exec=kanttekening|Exec=\"$program/Kanttekening/Kanttekening\"|" \
        "$program/share/applications/kanttekening.desktop" > "$data/applications/kanttekening.desktop"
    ln -sf "$program/Kanttekening/Kanttekening" "$bin/kanttekening"
    refresh
    echo "Kanttekening @VERSION@ is installed: look for it in the menu, or double-click on a project."
    echo "To remove it: sh $0 --uninstall"
    ;;
*)
    sed -n '2,5s/^# *//p' "$0"
    exit 1
    ;;
esac
exit 0
