// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/competencies.h"
#include "ui/shell/page.h"

class QPushButton;
class QComboBox;
class QStackedWidget;

namespace soviec {

class AssessForm;
class ChartView;
class Card;
class DataTable;
class FilterLine;
class InlineMessage;
class PageHeader;
class SegmentedControl;
class VersionView;

/// The competency framework as a grid, people's levels against what their positions ask for, and
/// what follows for the unit: where it lacks most and who needs which training.
class CompetenciesPage : public Page {
    Q_OBJECT

public:
    explicit CompetenciesPage(PageContext& context, QWidget* parent = nullptr);
    /// `where`: "person" chooses whose levels are shown, "view" ("framework", "people", "unit").
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool focusFilter() override;
    QString helpTopic() const override { return QStringLiteral("competencies"); }
    QString statusHint() const override;

private:
    enum View { People, Unit, Framework, Comparison };
    void makeHeader();
    QWidget* makePeople();
    QWidget* makeUnit();
    QWidget* makeFramework();
    void setView(int view);
    void showPerson();
    void fillUnits();
    void showUnit();
    void assess(const CompetencyAssessment& assessment);
    bool changeDescriptor(const QString& name, const QString& column, const QString& text);
    void importFile();
    void exportFile();
    void openDocument();
    const PersonGaps* chosen() const;

    PageContext& m_context;
    service::FrameworkBook m_book;
    QList<PersonGaps> m_people;
    PageHeader* m_header;
    InlineMessage* m_message;
    SegmentedControl* m_view;
    QStackedWidget* m_stack;
    FilterLine* m_filter;
    DataTable* m_list;
    Card* m_personCard;
    DataTable* m_gaps;
    AssessForm* m_assess;
    Card* m_unitCard;
    QComboBox* m_unit;
    ChartView* m_picture;
    DataTable* m_unitGaps;
    Card* m_needCard;
    DataTable* m_needs;
    DataTable* m_framework;
    VersionView* m_versions;
    QPushButton* m_way = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace soviec
