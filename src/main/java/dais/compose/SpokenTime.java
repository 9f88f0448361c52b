package dais.compose;

/// How long a text takes to read aloud.
final class SpokenTime {
    /// Words a minute: the pace of a speaker who wants to be followed.
    private static final int PACE = 150;
    private static final int SECONDS = 60;

    private SpokenTime() {
    }

    /// Such as `3 min 20 s at 150 words a minute`, to the next ten seconds.
    static String of(int words) {
        int tens = (words * SECONDS + PACE * 10 - 1) / (PACE * 10) * 10;
        String minutes = tens < SECONDS ? "" : tens / SECONDS + " min";
        String seconds = tens % SECONDS == 0 ? "" : tens % SECONDS + " s";
        String time = minutes + (minutes.isEmpty() || seconds.isEmpty() ? "" : " ") + seconds;
        return (time.isEmpty() ? "0 s" : time) + " at " + PACE + " words a minute";
    }
}
