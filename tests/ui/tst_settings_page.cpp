// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/picture_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;
using ui::PictureField;

/// What a shop says of itself, set in the window.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void logo_isChosenSeenAndTakenAway();
    void fileThatIsNoPicture_isToldBelowTheField();
    void pattern_isShownAsItIsTypedAndSetWhenItIsLeft();
    void series_goesOnWhereTheBookWasUntilItHasBegun();
    void typing_staysWhateverArrives();
    void taxNumber_saysItsStateOrThatItLooksWrong();
    void taxStatus_isChosen();

private:
    struct Settings
    {
        Settings() { open.desk().go(ui::Place::Settings); }
        QByteArray logo()
        {
            const auto details = open.shop->settings.details(open.shop.owner);
            return details ? details->logo : QByteArray();
        }
        QLabel *picture()
        {
            for (QLabel *label : open.window().findChildren<QLabel *>()) {
                if (label->isVisible() && !label->pixmap().isNull()
                    && label->accessibleName() == u"Logo"_s)
                    return label;
            }
            return nullptr;
        }
        QString aFile(const QString &name, const QByteArray &content)
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("a file could not be written");
            return file.fileName();
        }
        /// The group of that name is in front.
        void show(const QString &group)
        {
            for (QListWidget *list : open.window().findChildren<QListWidget *>()) {
                const auto found = list->findItems(group, Qt::MatchExactly);
                if (list->isVisible() && !found.isEmpty())
                    list->setCurrentItem(found.first());
            }
        }
        core::Numbering numbering(core::SeriesKind kind)
        {
            const auto all = open.shop->numberings.list(open.shop.owner);
            for (const core::Numbering &one : all ? *all : QList<core::Numbering>()) {
                if (one.kind == kind)
                    return one;
            }
            return {};
        }
        OpenWindow open;
        QTemporaryDir folder;
    };
};

void TestSettingsPage::logo_isChosenSeenAndTakenAway()
{
    Settings settings;
    QImage red(300, 120, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString file = settings.folder.filePath(u"red.png"_s);
    QVERIFY(red.save(file));
    QVERIFY(!settings.picture());

    emit settings.open.part<PictureField>("logo")->chosen(file);

    QTRY_VERIFY(!settings.logo().isEmpty());
    QTRY_VERIFY(settings.picture());
    QCOMPARE(settings.picture()->pixmap().toImage().pixelColor(5, 5), QColor(Qt::red));
    settings.open.part<QPushButton>("removePicture")->click();
    QTRY_VERIFY(settings.logo().isEmpty());
    QTRY_VERIFY(!settings.picture());
    QVERIFY(!settings.open.part<QPushButton>("removePicture"));
}

void TestSettingsPage::fileThatIsNoPicture_isToldBelowTheField()
{
    Settings settings;
    auto *field = settings.open.part<PictureField>("logo");

    emit field->chosen(settings.aFile(u"words.png"_s, "only words"));

    QTRY_VERIFY(settings.open.words().contains(u"“words.png” is no PNG or JPEG picture."_s));
    QVERIFY(field->accessibleDescription().contains(u"words.png"_s));
    QVERIFY(settings.logo().isEmpty());
}

void TestSettingsPage::pattern_isShownAsItIsTypedAndSetWhenItIsLeft()
{
    Settings settings;
    settings.show(u"Numbers"_s);
    auto *pattern = settings.open.part<QLineEdit>("pattern");
    QVERIFY(pattern);
    QCOMPARE(pattern->text(), u"{mark}{kind}/{fy}/{n:5}"_s);

    pattern->selectAll();
    QTest::keyClicks(pattern, u"INV/{n:4}"_s);
    QTRY_VERIFY(settings.open.words().contains(u"leaves out {mark}"_s));
    pattern->selectAll();
    QTest::keyClicks(pattern, u"INV/{mark}/{n:4}"_s);
    QTRY_VERIFY(settings.open.words().contains(u"INV/A/0001"_s));
    QCOMPARE(settings.numbering(core::SeriesKind::Invoice).next, u"A/26-27/00001"_s);
    QTest::keyClick(pattern, Qt::Key_Return);

    QTRY_COMPARE(settings.numbering(core::SeriesKind::Invoice).next, u"INV/A/0001"_s);
    QTRY_VERIFY(settings.open.words().contains(u"Invoices are numbered anew"_s));
}

void TestSettingsPage::series_goesOnWhereTheBookWasUntilItHasBegun()
{
    Settings settings;
    settings.show(u"Numbers"_s);
    auto *start = settings.open.part<QLineEdit>("start");
    QVERIFY(start && start->isEnabled());

    start->selectAll();
    QTest::keyClicks(start, u"many"_s);
    QTest::keyClick(start, Qt::Key_Return);
    QTRY_VERIFY(settings.open.words().contains(u"such as 118"_s));
    start->selectAll();
    QTest::keyClicks(start, u"118"_s);
    QTest::keyClick(start, Qt::Key_Return);
    QTRY_COMPARE(settings.numbering(core::SeriesKind::Invoice).next, u"A/26-27/00118"_s);

    settings.open.shop.anInvoice(settings.open.shop.aCustomer(), money(1'00));
    settings.open.desk().go(ui::Place::Today);
    settings.open.desk().go(ui::Place::Settings);
    QTRY_VERIFY(!settings.open.part<QLineEdit>("start")->isEnabled());
    QCOMPARE(settings.open.part<QLineEdit>("start")->text(), u"119"_s);
}

void TestSettingsPage::typing_staysWhateverArrives()
{
    Settings settings;
    settings.show(u"Numbers"_s);
    auto *pattern = settings.open.part<QLineEdit>("pattern");
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"INV/{ma"_s);

    settings.open.shop.anInvoice(settings.open.shop.aCustomer(), money(1'00));
    emit settings.open.desk().changed(core::everything);

    QCOMPARE(pattern->text(), u"INV/{ma"_s);
}

void TestSettingsPage::taxNumber_saysItsStateOrThatItLooksWrong()
{
    Settings settings;
    auto *number = settings.open.part<QLineEdit>("tax_number");

    number->setText(u"27AAPFU0939F1ZV"_s);
    QVERIFY(settings.open.words().contains(u"Maharashtra"_s));
    number->setText(u"27AAPFU0939F1Z0"_s);
    QVERIFY(settings.open.words().contains(u"must be mistyped"_s));
    number->setText(u"27AAP"_s);
    QVERIFY(settings.open.words().contains(u"look like 27AAPFU0939F1ZV"_s));
    emit number->editingFinished();

    // It is kept all the same.
    QTRY_COMPARE(settings.open.shop->settings.details(settings.open.shop.owner)->taxNumber,
                 u"27AAP"_s);
}

void TestSettingsPage::taxStatus_isChosen()
{
    Settings settings;
    auto *status = settings.open.part<QComboBox>("tax_status");
    QCOMPARE(status->count(), 3);

    status->setCurrentIndex(1);
    emit status->activated(1);

    const auto said = [&settings]() {
        return settings.open.shop->settings.details(settings.open.shop.owner)->taxStatus;
    };
    QTRY_COMPARE(said(), core::TaxStatus::Composition);
}

DOCKET_TEST(TestSettingsPage);
#include "tst_settings_page.moc"
