// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/picture_field.h"

using namespace Qt::StringLiterals;
using tests::OpenWindow;
using ui::PictureField;

/// What a shop says of itself, set in the window.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void logo_isChosenSeenAndTakenAway();
    void fileThatIsNoPicture_isToldBelowTheField();

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

DOCKET_TEST(TestSettingsPage);
#include "tst_settings_page.moc"
