package org.emic.web;

/// A stage of a study, in the order of the method. Its place is its number on the rail.
public enum Stage {
    SET_UP(Group.COLLECT, "set-up", "setup"),
    PARTICIPANTS(Group.COLLECT, "participants", "participants"),
    TRANSCRIPTS(Group.COLLECT, "transcripts", "transcripts"),
    CODE(Group.CODE, "code", "code"),
    REVEAL(Group.CODE, "reveal", "reveal"),
    LABELS(Group.CODE, "labels", "labels"),
    RESOLVE(Group.CODE, "resolve", "resolve"),
    THEMES(Group.DEVELOP, "themes", "themes"),
    REPORT(Group.GIVE_OUT, "report", "report");

    private final Group group;
    private final String word;
    private final String path;

    Stage(Group group, String word, String path) {
        this.group = group;
        this.word = word;
        this.path = path;
    }

    public Group group() {
        return group;
    }

    /// Its word in message keys.
    public String word() {
        return word;
    }

    /// Its address under `/studies/{study}/`.
    public String path() {
        return path;
    }

    /// What the stages are for.
    public enum Group {
        COLLECT("collect"),
        CODE("code"),
        DEVELOP("develop"),
        GIVE_OUT("give-out");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
