// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using ui::Look;
using ui::Tokens;

namespace {

constexpr double forText = 4.5;    // WCAG 2.1, 1.4.3
constexpr double forBorders = 3.0; // WCAG 2.1, 1.4.11

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dim = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dim + 0.05);
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void pairsThatMeet_canBeRead_data();
    void pairsThatMeet_canBeRead();
    void everyChoice_isALook();
    void digits_lineUpInColumns();
};

void TestLooks::pairsThatMeet_canBeRead_data()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
    QTest::newRow("contrast") << Look::Contrast;
}

void TestLooks::pairsThatMeet_canBeRead()
{
    QFETCH(Look, look);
    const Tokens t = ui::tokensOf(look);
    struct Pair
    {
        const char *name;
        QColor ink;
        QColor ground;
        double least;
    };
    QList<Pair> pairs{
        {"accent text", t.accentText, t.accent, forText},
        {"text on a selection", t.text, t.accentSoft, forText},
        {"muted on a selection", t.muted, t.accentSoft, forText},
        {"danger on danger", t.danger, t.dangerSoft, forText},
        {"warn on warn", t.warn, t.warnSoft, forText},
        {"ok on ok", t.ok, t.okSoft, forText},
        {"accent on its soft", t.accent, t.accentSoft, forText},
    };
    for (const QColor &ground : {t.window, t.surface, t.raised}) {
        pairs.append({"text", t.text, ground, forText});
        pairs.append({"muted", t.muted, ground, forText});
        pairs.append({"danger", t.danger, ground, forText});
        pairs.append({"warn", t.warn, ground, forText});
        pairs.append({"accent", t.accent, ground, forText});
        pairs.append({"border", t.lineStrong, ground, forBorders});
        pairs.append({"focus", t.focus, ground, forBorders});
    }
    for (const Pair &pair : pairs) {
        const double ratio = contrast(pair.ink, pair.ground);
        QVERIFY2(
            ratio >= pair.least,
            qPrintable(u"%1: %2 on %3 is %4"_s
                           .arg(QLatin1StringView(pair.name), pair.ink.name(), pair.ground.name())
                           .arg(ratio, 0, 'f', 2)));
    }
}

void TestLooks::everyChoice_isALook()
{
    ui::Theme theme;
    theme.setLook(ui::LookChoice::Dark);
    QCOMPARE(theme.tokens().window, ui::tokensOf(Look::Dark).window);
    theme.setLook(ui::LookChoice::System);
    theme.setSystemDark(true);
    QCOMPARE(theme.tokens().window, ui::tokensOf(Look::Dark).window);
    theme.setSystemDark(false);
    QCOMPARE(theme.tokens().window, ui::tokensOf(Look::Light).window);
    theme.setLook(ui::LookChoice::Contrast);
    QCOMPARE(theme.tokens().outline, 2);
}

void TestLooks::digits_lineUpInColumns()
{
    ui::Theme theme;
    const QFontMetricsF metrics(theme.font(ui::TypeRole::Body));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

DOCKET_TEST(TestLooks);

#include "tst_looks.moc"
