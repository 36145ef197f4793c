// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shop_desk.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

namespace ui {

class Page;
class PageStack;
class SearchField;
class SideBar;
class Strip;
class Toast;
class TopBar;
class WindowDesk;

/// The frame round every page: places at the side, the line above, the job panel at the end, and at
/// the foot what was just done. It binds what can be done everywhere; the pages do the rest.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What it stands on; all of it outlives the window.
    struct Parts
    {
        core::Shop &shop;
        QString folder;
        core::Clock &clock;
        core::Random &random;
        core::By by;
        QString person;
        Preferences &preferences;
        Theme &theme;
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// As it was left last time.
    void restore();
    Desk &desk();

signals:
    /// Another language was chosen: the window is made anew in it.
    void languageChosen(const QString &language);
    /// Enough of the sample shop: the own one is wanted.
    void ownShopAsked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectToast();
    void layOut();
    /// The room for the job panel, however large the letters are.
    void fitPanel();
    void connectSearch();
    void bindEverywhere();
    void bindPlaces();
    void bindWays();
    void makeMenus();
    void showHead(Page *page);
    void showCounts();
    void showShop();
    void nextPane(int by);

    Preferences &m_preferences;
    const QString m_person;
    Registry *m_registry;
    PageStack *m_pages;
    SideBar *m_sideBar;
    QWidget *m_panelRoom;
    WindowDesk *m_desk;
    SearchField *m_search;
    TopBar *m_topBar;
    Strip *m_trouble;
    Strip *m_sample;
    Toast *m_toast;
};

} // namespace ui
