// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/typed_edits.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void field_hasItsNamesInOneCall();
    void fault_isToldWhenTheFieldIsLeft_andGoesAsSoonAsItIsRight();
    void refusal_standsBelowItsField_orAtTheFoot();
    void wrongForm_hasTheFocusOnItsFirstFault();
    void amount_readsWhatPeopleType_data();
    void amount_readsWhatPeopleType();
    void day_saysWhichOneWasUnderstood();

private:
    std::unique_ptr<ui::Theme> m_theme;
    // Friday, 20 November 2026.
    ui::Voice m_voice{*core::currencyOf(u"INR"_s), core::Calendar(), core::Day::of(2026, 11, 20)};
};

void TestForm::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>();
    QApplication::setStyle(new ui::DocketStyle(*m_theme));
    QLocale::setDefault(QLocale(u"en_IN"_s));
}

void TestForm::field_hasItsNamesInOneCall()
{
    ui::Form form;
    auto *edit = form.addField(u"&Price"_s, new QLineEdit, "price");

    QCOMPARE(edit->objectName(), u"price"_s);
    QCOMPARE(edit->accessibleName(), u"Price"_s);
    const auto labels = form.findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [edit](const QLabel *l) { return l->buddy() == edit; }));
}

void TestForm::fault_isToldWhenTheFieldIsLeft_andGoesAsSoonAsItIsRight()
{
    ui::Form form;
    auto *edit =
        form.addField(u"&Price"_s,
                      new ui::MoneyEdit(m_voice, u"price"_s, ui::MoneyEdit::Empty::Refused),
                      "price");
    auto *other = form.addField(u"&Note"_s, new QLineEdit, "note");
    form.setCheck("price", [edit]() { return edit->fault(); });
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    edit->setFocus();

    QTest::keyClicks(edit, u"12y"_s);
    QVERIFY(!form.hasFaults()); // nobody is interrupted
    other->setFocus();
    QVERIFY(form.hasFaults());
    QVERIFY(edit->accessibleDescription().contains(u"12y"_s));

    edit->setText(u"12"_s);
    QVERIFY(!form.hasFaults());
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestForm::refusal_standsBelowItsField_orAtTheFoot()
{
    ui::Form form;
    auto *edit = form.addField(u"&Price"_s, new QLineEdit, "price");

    form.refuse({.kind = core::ErrorKind::AmountTooLarge, .subject = u"price"_s}, m_voice);
    QVERIFY(!edit->accessibleDescription().isEmpty());

    form.clearFaults();
    form.refuse({.kind = core::ErrorKind::NothingToUndo}, m_voice);
    QVERIFY(edit->accessibleDescription().isEmpty());
    QVERIFY(!form.findChild<QLabel *>(u"formFault"_s)->text().isEmpty());
}

void TestForm::wrongForm_hasTheFocusOnItsFirstFault()
{
    ui::Form form;
    auto *first = form.addField(u"&One"_s, new QLineEdit, "one");
    auto *second = form.addField(u"&Two"_s, new QLineEdit, "two");
    form.setCheck("one", []() { return u"wrong"_s; });
    form.setCheck("two", []() { return u"wrong too"_s; });
    form.show();
    second->setFocus();

    QVERIFY(!form.isRight());
    QCOMPARE(form.focusWidget(), first);
}

void TestForm::amount_readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor"); // -1: refused
    QTest::newRow("plain") << u"1200"_s << qint64(120'000);
    QTest::newRow("grouped") << u"1,20,000.50"_s << qint64(12'000'050);
    QTest::newRow("k") << u"1.2k"_s << qint64(120'000);
    QTest::newRow("product") << u"500x2.4"_s << qint64(120'000);
    QTest::newRow("Devanagari") << u"१२००"_s << qint64(120'000);
    QTest::newRow("a decimal too many, or a thousand") << u"1.234"_s << qint64(-1);
    QTest::newRow("below zero") << u"-5"_s << qint64(-1);
    QTest::newRow("words") << u"twelve"_s << qint64(-1);
    QTest::newRow("too large") << u"99999999999999"_s << qint64(-1);
}

void TestForm::amount_readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    ui::MoneyEdit edit(m_voice, u"price"_s, ui::MoneyEdit::Empty::Refused);
    edit.setText(typed);
    const auto amount = edit.amount();

    QCOMPARE(bool(amount), minor >= 0);
    QCOMPARE(edit.fault().isEmpty(), minor >= 0);
    if (minor >= 0)
        QCOMPARE((*amount)->minor(), minor);
}

void TestForm::day_saysWhichOneWasUnderstood()
{
    ui::DayEdit edit(m_voice);
    const auto *understood = qobject_cast<QLabel *>(edit.understood());

    edit.setText(u"+1"_s);
    QCOMPARE(understood->text(), u"Tomorrow"_s);
    edit.setText(u"fri"_s);
    QCOMPARE(understood->text(), u"Fri 27 Nov"_s);
    edit.setText(u"31/2"_s);
    QVERIFY(understood->text().isEmpty());
    QVERIFY(!edit.fault().isEmpty());
}

DOCKET_TEST(TestForm);

#include "tst_form.moc"
